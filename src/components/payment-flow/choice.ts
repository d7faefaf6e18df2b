import { stageById } from '../../lib/payment/find.ts';
import type { Lane, PaymentFlow, Press, Stage } from '../../lib/payment/types.ts';
import { allPresses } from './data.ts';

/** What the reader has chosen. All of it stands in the address, and only there. */
export interface Choice {
  readonly stage: Stage | null;
  readonly press: Press | null;
  readonly lane: Lane | null;
}

export const NOTHING: Choice = { stage: null, press: null, lane: null };

/**
 * The choice as a fragment, without its #: ids joined by dots. One id alone is also the anchor of
 * its place in the page, so that the same link works without JavaScript.
 */
export const encodeChoice = ({ stage, press, lane }: Choice): string =>
  [stage, press, lane].flatMap((part) => (part ? [part.id] : [])).join('.');

/** Reads a fragment, with or without its #; unknown ids are dropped. Never throws. */
export function decodeChoice(fragment: string, flow: PaymentFlow): Choice {
  const ids = fragment.replace(/^#/, '').slice(0, 200).split('.');
  const find = <P extends { readonly id: string }>(parts: readonly P[]): P | null =>
    parts.find(({ id }) => ids.includes(id)) ?? null;
  const stage = ids.map((id) => stageById(id, flow.stages)).find((found) => found) ?? null;
  return { stage, press: find(allPresses(flow)), lane: find(flow.lanes) };
}

/**
 * The choice after a link is pressed: a stage takes its place with no button pressed yet; a button
 * or a way of paying is chosen, or let go if it was; no id at all goes back to choosing a stage.
 */
export function changed(old: Choice, id: string, flow: PaymentFlow): Choice {
  const { stage, press, lane } = decodeChoice(id, flow);
  if (press) return { ...old, press: press.id === old.press?.id && old.stage ? null : press };
  if (lane) return { ...old, lane: lane.id === old.lane?.id ? null : lane };
  return { ...old, stage, press: null };
}
