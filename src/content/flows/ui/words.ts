import type { Locale } from '../../../config/locales.ts';
import type { Words } from '../../../lib/flow/define.ts';
import { en as enRefund } from '../refund/en.ts';
import { ja as jaRefund } from '../refund/ja.ts';
import { en } from './en.ts';
import { ja } from './ja.ts';
import type { TreeWords } from './types.ts';

const ui: Readonly<Record<Locale, TreeWords>> = { ja, en };
const refund: Readonly<Record<Locale, Words>> = { ja: jaRefund, en: enRefund };

/** What the tree's pages say around its questions. */
export const treeWords = (locale: Locale): TreeWords => ui[locale];

/** The questions, answers and verdicts of the refund tree. */
export const refundWords = (locale: Locale): Words => refund[locale];
