/**
 * Opens the folded part an address leads to, now and whenever the address changes, and brings it
 * into view where the browser had nothing to scroll to. Runs in the browser only.
 * @returns how to stop
 */
export function revealTarget(): () => void {
  const reveal = (): void => {
    const target = document.getElementById(location.hash.slice(1));
    const fold = target?.closest('details');
    if (!target || !fold || fold.open) return;
    fold.open = true;
    if (target !== fold) target.scrollIntoView();
  };
  reveal();
  window.addEventListener('hashchange', reveal);
  return () => window.removeEventListener('hashchange', reveal);
}
