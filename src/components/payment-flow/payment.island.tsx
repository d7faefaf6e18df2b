import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { stageById } from '../../lib/payment/find.ts';
import { LaneBody, StageBody } from './bodies.tsx';
import { type Choice, changed, decodeChoice, encodeChoice, NOTHING } from './choice.ts';
import { fill, marks, type PaymentProps } from './data.ts';
import { FlowDrawing } from './FlowDrawing.tsx';
import { PressCard, Toggles } from './parts.tsx';
import { revealTarget } from './reveal.ts';
import { StagePicker } from './StagePicker.tsx';

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);

/**
 * "Where is my order?" and "if I press…". Every choice is a link to its place in the list below,
 * which is what it does without JavaScript; with it, the choice is shown here and kept in the
 * address.
 */
export default function Payment({ flow, words, links }: PaymentProps) {
  const { pick, part, drawing } = words;
  const [choice, setChoice] = useState<Choice>(NOTHING);
  const root = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const focusNext = useRef(false);
  const { stage, press, lane } = choice;
  const names = marks(flow);

  useEffect(() => {
    let latest = NOTHING;
    const show = (next: Choice) => {
      latest = next;
      const language = document.querySelector<HTMLAnchorElement>('a.lang');
      if (language) language.hash = encodeChoice(next);
      setChoice(next);
    };
    const follow = () => {
      const found = decodeChoice(location.hash, flow);
      if (found.stage || found.press || found.lane || location.hash === '') show(found);
    };
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      const id = link?.dataset.go;
      if (id === undefined || !isPlainClick(event)) return;
      event.preventDefault();
      const next = changed(latest, id, flow);
      const fragment = encodeChoice(next);
      const { pathname, search } = location;
      history.pushState(null, '', `${pathname}${search}${fragment && `#${fragment}`}`);
      focusNext.current =
        next.stage !== latest.stage || (!next.stage && next.press !== latest.press);
      show(next);
    };
    follow();
    root.current?.addEventListener('click', onClick);
    window.addEventListener('popstate', follow);
    window.addEventListener('hashchange', follow);
    return () => {
      root.current?.removeEventListener('click', onClick);
      window.removeEventListener('popstate', follow);
      window.removeEventListener('hashchange', follow);
    };
  }, []);

  useEffect(revealTarget, []);

  useLayoutEffect(() => {
    if (!focusNext.current) return;
    focusNext.current = false;
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'start' });
  });

  const to = press?.goes ? stageById(press.goes, flow.stages) : null;
  const toName = { n: (to && names.get(to.id)) ?? '', title: to?.title ?? '' };
  const effect = to ? (to === stage ? pick.pressSame : pick.pressGoes) : pick.pressDepends;
  const at = stage && {
    n: names.get(stage.id) ?? '',
    title: stage.title,
    holder: stage.holderText,
  };
  const title = press ? fill(pick.noStatus, { title: press.title }) : pick.where;

  return (
    <div class="pf" ref={root}>
      <h2 id="where" tabIndex={-1} ref={heading}>
        {at ? fill(pick.hereIs, at) : title}
      </h2>
      {(stage || press) && (
        <p class="pf-ways no-print">
          <a href="#where" data-go="">
            {pick.change}
          </a>
          <a href={`#${(stage ?? press)?.id}`}>{pick.all}</a>
        </p>
      )}
      {!stage && !press && <StagePicker flow={flow} words={words} />}
      <FlowDrawing
        stages={flow.stages}
        words={drawing}
        at={stage}
        to={to}
        caption={at ? fill(pick.caption, at) : drawing.all}
        effect={press && fill(effect, { press: press.title, ...toName })}
      />
      {stage && (
        <div class="label pf-panel">
          <StageBody stage={stage} words={part} links={links} />
        </div>
      )}
      {(press || (stage && stage.presses.length > 0)) && (
        <div class="pf-presses">
          {stage && (
            <>
              <h3>{pick.ifPress}</h3>
              <Toggles items={stage.presses} current={press?.id} />
            </>
          )}
          <div aria-live="polite">
            {press && (
              <PressCard
                press={press}
                to={to ? { name: `${toName.n} ${toName.title}`, href: `#${to.id}` } : undefined}
                words={part}
                links={links}
              />
            )}
          </div>
        </div>
      )}
      <div class="pf-presses no-print">
        <h3>{pick.byPayment}</h3>
        <Toggles items={flow.lanes} current={lane?.id} />
        <div aria-live="polite">
          {lane && (
            <div class="label pf-panel">
              <LaneBody lane={lane} words={part} links={links} />
              <div class="label-row">
                {lane.presses.map((p) => (
                  <PressCard key={p.id} press={p} words={part} links={links} />
                ))}
              </div>
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
