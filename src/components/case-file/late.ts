/**
 * What the case file needs only once there is something in it, or once the reader presses a
 * button: loaded then, in one file.
 */
export { Clear } from './Clear.tsx';
export { Lost } from './Lost.tsx';
export { Output } from './Output.tsx';
export { Rows } from './Rows.tsx';
export { readFile } from './read-file.ts';
export { Undo } from './Undo.tsx';
