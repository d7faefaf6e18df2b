import type { AstroIntegration } from 'astro';
import { formatFinding } from '../lib/content/rules.ts';
import { checkSite } from './check-site.ts';

/** Stops a build whose content breaks a rule, with one line for each thing to mend. */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        const findings = checkSite();
        if (findings.length === 0) return;
        const lines = findings.map(formatFinding).join('\n');
        if (command !== 'build') {
          logger.warn(`Content to mend:\n${lines}`);
          return;
        }
        throw new Error(
          `The content has ${findings.length} thing(s) to mend; nothing was built.\n${lines}`,
        );
      },
    },
  };
}
