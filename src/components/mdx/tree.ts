import DecisionTree from '../decision-tree/DecisionTree.astro';
import { mdxComponents } from './components.ts';

/** What articles may use that embed a question of the decision tree. */
export const treeComponents = { ...mdxComponents, DecisionTree };
