// The two texts on the demo's table.
import type { DraftId, ParagraphLabel } from '../../kernel/base/ids.ts';
import type { MeetingCommand } from '../../kernel/meeting/commands.ts';
import { outline } from '../../kernel/text/outline/outline.ts';
import { toBase } from '../../kernel/text/outline/toBase.ts';
import scenario from './scenario.json' with { type: 'json' };

/** The draft decision of the scenario, and the short text beside it. */
export const decision = 'd1' as DraftId;
export const calendar = 'd2' as DraftId;

/** Gives the label of a paragraph. */
export const at = (label: string): ParagraphLabel => label as ParagraphLabel;

const { title, symbol, paragraphs } = scenario.decisionText;

/** Gives the wording with which negotiations began: each issue's base option in its place. */
function baseWording(template: string): string {
  return template.replace(/\{\{([\w-]+)\}\}/g, (whole, id: string) => {
    const issue = scenario.issues.find((one) => one.id === id);
    return issue?.options.find((option) => option.id === issue.baseOption)?.text ?? whole;
  });
}

function table(draft: DraftId, name: string, sign: string, lines: readonly string[]): MeetingCommand {
  return {
    type: 'TableDraft',
    draft,
    title: name,
    symbol: sign,
    language: 'en',
    paragraphs: toBase(outline(lines.join('\n\n'))),
  };
}

/** The draft decision of the scenario. */
export const tableDecision = table(decision, title, symbol, [
  title,
  'The Standing Committee,',
  ...paragraphs.map(({ label, template }) => `${label} ${baseWording(template)}`),
]);

/** A short second text, so that a silence can run beside the debate. */
export const tableCalendar = table(calendar, 'Calendar of communication checks', 'VOSD.DD/13', [
  'Draft decision on the calendar of communication checks',
  'The Standing Committee,',
  'PP1 Recalling the readiness of participating States to keep points of contact reachable,',
  'OP1 Decides that the first communication check takes place in the second half of March;',
  'OP2 Requests the Secretariat to announce the day of each check one week in advance.',
]);
