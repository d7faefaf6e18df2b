/** Puts a text into a live region. It is emptied first, because only a change is read out. */
export function say(put: (change: { status: string }) => void, status: string): void {
  put({ status: '' });
  setTimeout(() => put({ status }), 60);
}
