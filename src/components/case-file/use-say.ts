import { useState } from 'preact/hooks';

/** The text of a live region. It is emptied first, because only a change is read out. */
export function useSay(): [string, (text: string) => void] {
  const [status, setStatus] = useState('');
  const say = (text: string) => {
    setStatus('');
    setTimeout(() => setStatus(text), 60);
  };
  return [status, say];
}
