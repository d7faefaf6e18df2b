import { checkSite } from '../src/build/check-site.ts';
import { formatFinding } from '../src/lib/content/rules.ts';

const findings = checkSite();
for (const finding of findings) console.error(formatFinding(finding));
console.log(findings.length === 0 ? 'The content is in order.' : `${findings.length} to mend.`);
process.exitCode = findings.length === 0 ? 0 : 1;
