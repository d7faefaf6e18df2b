/**
 * Arrow keys walk from the box through the results' titles and back; Enter is the link's own.
 * @param root the element that holds the box and the results
 */
export function moveBetweenResults(event: KeyboardEvent, root: HTMLElement | null): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0 || !root || event.altKey || event.ctrlKey || event.metaKey) return;
  const stops = [...root.querySelectorAll<HTMLElement>('.find-input, .find-link')];
  const present = document.activeElement;
  let at = stops.indexOf(present as HTMLElement);
  // From a link inside a result, the way goes on from that result.
  if (at < 0) {
    const item = present?.closest('.find-item');
    at = stops.findIndex((stop) => item?.contains(stop));
  }
  const next = at < 0 ? undefined : stops[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
