/** What is looked for in a value the reader typed: loaded with the first letter, not with the page. */
export { unreadableBlanks } from '../../lib/messages/readable.ts';
export { secretsIn } from '../../lib/messages/secrets.ts';
