import type { TreeWords } from './types.ts';

export const en: TreeWords = {
  card: {
    question: 'Question',
    nth: 'Question {n}',
    look: 'Where to look',
    back: 'Back one question',
    again: 'Start again',
    whole: 'Start from the first question',
    before: 'Questions that lead here',
    beforeVerdict: 'Questions that lead here',
    stop: 'Stop before you press',
    ends: 'What happens if you press',
    answers: 'Your answers',
    change: 'Change',
    changeOf: '({q})',
    changing: 'choosing again',
    keep: 'Leave it as it was',
    was: 'your answer before',
    dropped: 'Later answers no longer needed: {n}.',
    opening: 'Opening: {title}',
  },
  index: {
    title: 'Accept, refuse or wait? Find your next step',
    heading: 'Accept, refuse or wait?',
    description:
      'What to press next in an AliExpress refund. Choose what is on your screen or what the seller wrote, and get one action, its date and the reason. No sign-up, nothing to type.',
    lead: (longest) =>
      `At most ${longest} questions. Open your order and choose what it shows; it takes a few minutes.`,
    private: 'The answers you pick are sent nowhere.',
    outline: 'See every question and answer as a list',
    outlineLead: 'Go straight to the question closest to your situation.',
    map: 'Map of the tree',
  },
  map: {
    name: 'Map of the tree',
    title: 'Map of the tree: every question and where it leads',
    description:
      'All questions that decide between accepting, refusing and waiting, and where each answer leads, as a drawing and as a list. Made for reviewers.',
    lead: (questions, verdicts) =>
      `${questions} questions, ${verdicts} next steps. Drawing and list are made from the same data.`,
  },
  urgency: 'How urgent',
  label: {
    name: 'Your next step',
    act: 'Do this',
    press: 'Press',
    byWhen: 'By when',
    overrule: 'The countdown and words on your own screen overrule this.',
    why: 'Why',
    wouldChange: 'What would change it',
    ifFails: 'If it does not work',
    message: 'Message to send',
    provider:
      'Your PayPal or card limit keeps running during the request: note its last day today.',
    clock: 'Work out the date',
    guides: 'Read more',
  },
};
