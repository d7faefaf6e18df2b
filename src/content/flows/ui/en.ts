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
    ends: 'What ends when you press',
    answers: 'Your answers',
    change: 'Change',
    changeOf: '({q})',
    changing: 'choosing again',
    keep: 'Leave it as it was',
    was: 'your answer before',
    dropped: 'Later answers not asked on the new way: {n}.',
    opening: 'Opening: {title}',
  },
  index: {
    title: 'Accept, refuse or wait? Find your next step',
    heading: 'Accept, refuse or wait?',
    description:
      'What to press next in an AliExpress refund. Pick what is on your screen and what the seller wrote, and reach one action, its date and the reason. No sign-up, nothing to type.',
    lead: (longest) =>
      `At most ${longest} questions. Have your order open and pick what it shows; a few minutes are enough.`,
    private: 'The answers you pick are sent nowhere.',
    outline: 'See every question and answer as a list',
    outlineLead: 'Open a question in the middle, from the stage closest to yours.',
    map: 'Map of the tree',
  },
  map: {
    name: 'Map of the tree',
    title: 'Map of the tree: every question and where it leads',
    description:
      'All questions that decide between accepting, refusing and waiting, and where each answer leads, as one drawing and one list. Made for reviewers.',
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
    ifFails: 'If it fails',
    message: 'Message to send',
    clock: 'Work out the date',
    guides: 'Read more',
  },
};
