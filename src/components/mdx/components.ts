import Clock from '../deadlines/Clock.astro';
import Answer from './Answer.astro';
import Diagram from './Diagram.astro';
import Fact from './Fact.astro';
import Label from './Label.astro';
import Link from './Link.astro';
import Next from './Next.astro';
import Note from './Note.astro';
import Screen from './Screen.astro';
import Steps from './Steps.astro';

/** What authors may use in MDX without importing it. */
export const mdxComponents = {
  a: Link,
  Answer,
  Clock,
  Diagram,
  Fact,
  Label,
  Next,
  Note,
  Screen,
  Steps,
};
