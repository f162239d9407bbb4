// What the Chair does with the text: settles, packages, agrees, issues.
import type { Party } from '../../base/ids.ts';
import { applied } from '../apply.ts';
import type { TextCommand } from '../commands.ts';
import type { Draft, Package } from '../draft.ts';
import type { Change } from '../facts.ts';
import type { TextRule } from '../rules.ts';
import { openBracketsOf } from '../tree.ts';
import { openBrackets } from '../render.ts';
import { acted, chair, paragraphOf, type Ask, type Judged } from './ask.ts';
import { dropped, settled } from './settle.ts';

export function settleSite(ask: Ask, { site, keep }: TextCommand<'SettleSite'>): Judged {
  const done = settled(ask.draft, site, keep);
  if (typeof done === 'string') return done;
  const { paragraph, changes } = done;
  return [{ type: 'SiteSettled', ...acted(ask), paragraph: paragraph.label, changes, site, kept: keep }];
}

export function tablePackage(ask: Ask, command: TextCommand<'TablePackage'>): Judged {
  const { draft } = ask;
  if (draft.packages.some(({ id }) => id === command.package)) return 'packageIsNew';
  if (command.elements.length === 0) return 'alternativeExists';
  for (const { site, keep } of command.elements) {
    const judged = settled(draft, site, keep);
    if (judged === 'alternativeExists') return judged;
  }
  const { package: id, elements } = command;
  return [
    { type: 'PackageTabled', ...acted(ask), package: id, elements, concerned: concerned(draft, elements) },
  ];
}

/** Delegations that hold wording which a package drops. */
export function concerned(draft: Draft, elements: TextCommand<'TablePackage'>['elements']): readonly Party[] {
  const holders = new Set(elements.flatMap(({ site, keep }) => dropped(draft, site, keep)));
  return [...holders].filter((code) => code !== chair).map((code) => code as Party);
}

function open(draft: Draft, id: string): Package | undefined {
  return draft.packages.find((one) => one.id === id && one.state === 'tabled');
}

export function acceptPackage(ask: Ask, { package: id }: TextCommand<'AcceptPackage'>): Judged {
  const tabled = open(ask.draft, id);
  if (!tabled) return 'packageIsOpen';
  if (tabled.accepted.includes(ask.party)) return 'delegationDoesNotHoldItYet';
  return [{ type: 'PackageAccepted', ...acted(ask), package: id }];
}

export function leavePackage(ask: Ask, { package: id }: TextCommand<'LeavePackage'>): Judged {
  const tabled = open(ask.draft, id);
  if (!tabled) return 'packageIsOpen';
  if (!tabled.accepted.includes(ask.party)) return 'delegationHoldsIt';
  return [{ type: 'PackageLeft', ...acted(ask), package: id }];
}

export function withdrawPackage(ask: Ask, { package: id }: TextCommand<'WithdrawPackage'>): Judged {
  return open(ask.draft, id) ? [{ type: 'PackageWithdrawn', ...acted(ask), package: id }] : 'packageIsOpen';
}

/** Settles all parts of a package in the order listed, or none. */
export function settlePackage(ask: Ask, { package: id }: TextCommand<'SettlePackage'>): Judged {
  const tabled = open(ask.draft, id);
  if (!tabled) return 'packageIsOpen';
  let now = ask.draft;
  const all: Change[] = [];
  for (const { site, keep } of elementsOf(tabled)) {
    const done = settled(now, site, keep);
    if (typeof done === 'string') return done;
    all.push(...done.changes);
    now = applied(now, done.changes, ask.act);
  }
  const missing = concerned(ask.draft, elementsOf(tabled)).some((code) => !tabled.accepted.includes(code));
  if (missing && !ask.asAsked) return 'packageIsAcceptedByThoseItTouches';
  return [{ type: 'PackageSettled', ...acted(ask), package: id, changes: all }];
}

function elementsOf({ elements }: Package): TextCommand<'TablePackage'>['elements'] {
  return elements.map(({ site, keep }) => ({ site, keep: keep as TextCommand<'SettleSite'>['keep'] }));
}

export function agreeParagraph(ask: Ask, { paragraph }: TextCommand<'AgreeParagraph'>): Judged {
  const there = paragraphOf(ask.draft, paragraph);
  if (!there) return 'paragraphExists';
  if (there.agreed) return 'paragraphIsNotAgreed';
  if (openBracketsOf(there) > 0) return 'everySiteIsClosed';
  return [{ type: 'ParagraphAgreed', ...acted(ask), paragraph }];
}

export function reopenParagraph(ask: Ask, { paragraph }: TextCommand<'ReopenParagraph'>): Judged {
  const there = paragraphOf(ask.draft, paragraph);
  if (!there) return 'paragraphExists';
  return there.agreed ? [{ type: 'ParagraphReopened', ...acted(ask), paragraph }] : 'paragraphIsAgreed';
}

export function agreeAdReferendum(ask: Ask): Judged {
  return openBrackets(ask.draft) > 0 ? 'everySiteIsClosed' : [{ type: 'AgreedAdReferendum', ...acted(ask) }];
}

export function issueVersion(ask: Ask, { version }: TextCommand<'IssueVersion'>): Judged {
  if (version.trim() === '') return 'wordingIsGiven';
  if (ask.draft.versions.some(({ name }) => name === version)) return 'versionIsNew';
  return [{ type: 'VersionIssued', ...acted(ask), version }];
}

export function setEverythingAgreed(ask: Ask, { on }: TextCommand<'SetEverythingAgreed'>): Judged {
  if (on === ask.draft.everythingAgreed) return 'proposalChangesSomething';
  return [{ type: 'EverythingAgreedSet', ...acted(ask), on }];
}

export function closeText(ask: Ask, { standing }: TextCommand<'CloseText'>): Judged {
  const refused: TextRule | undefined = openBrackets(ask.draft) > 0 ? 'everySiteIsClosed' : undefined;
  return refused ?? [{ type: 'TextClosed', ...acted(ask), standing }];
}

export function releaseText(ask: Ask): Judged {
  return [{ type: 'TextReleased', ...acted(ask) }];
}

export function restoreWording(ask: Ask, { type: _type, ...was }: TextCommand<'RestoreWording'>): Judged {
  return [{ type: 'WordingRestored', ...acted(ask), ...was }];
}

export function takeBackAdReferendum(ask: Ask): Judged {
  return [{ type: 'AdReferendumTakenBack', ...acted(ask) }];
}
