import type { AgendaChangePut } from '../../kernel/meeting/agendaChange.ts';
import { agendaChangeOf } from '../../kernel/meeting/agendaChanges.ts';
import { nextBallot, openElection } from '../../kernel/meeting/ballots.ts';
import { consultationOf } from '../../kernel/meeting/consultations.ts';
import type { QuestionPut } from '../../kernel/meeting/question.ts';
import type { Room } from '../../kernel/meeting/room.ts';
import type { AlternativeId, Millis, SiteId } from '../../kernel/base/ids.ts';
import type { Draft } from '../../kernel/text/draft.ts';
import { alternativeId, sitesIn } from '../../kernel/text/tree.ts';
import { fill } from '../../i18n/fill.ts';
import { questions } from '../../i18n/en/questions.ts';
import { motionNames } from '../../i18n/en/votes.ts';
import { nameOf, symbolOf } from './desk.ts';
import { lineOf } from './tree.ts';
import { whenOf } from './zone.ts';

function agendaQuestion(put: AgendaChangePut): string {
  return questions.agendaChange[put.kind === 'move' && put.before === undefined ? 'last' : put.kind];
}

/** Gives what a question asks, in one sentence. */
export function askedBy(room: Room, put: QuestionPut, now: Millis): string {
  const draft = 'draft' in put ? room.drafts.find(({ id }) => id === put.draft) : undefined;
  switch (put.kind) {
    case 'agenda':
      return questions.agenda;
    case 'agendaChange': {
      const change = agendaChangeOf(room, put.change);
      return change ? fill(agendaQuestion(change.put), { title: change.title, ...change.put }) : '';
    }
    case 'timeLimit':
      return fill(questions.timeLimit, { state: put.state / 60_000, group: put.group / 60_000 });
    case 'closeList':
      return questions.closeList;
    case 'motion': {
      const motion = room.motions.find(({ id }) => id === put.motion);
      return fill(questions.motion, {
        motion: motion ? motionNames[motion.put.kind] : put.motion,
        name: motion ? nameOf(room, motion.by) : '',
      });
    }
    case 'elect': {
      const election = openElection(room);
      return fill(questions.elect, {
        office: election?.office ?? '',
        names: (election ? nextBallot(election).candidates : []).map((one) => nameOf(room, one)).join(', '),
      });
    }
    case 'settle': {
      const structure = draft && structureAsked(draft, put.site, put.keep);
      if (structure !== undefined) return structure;
      const site = draft?.paragraphs
        .flatMap(({ nodes }) => sitesIn(nodes))
        .find((one) => one.site === put.site);
      const kept = site?.alternatives.find(({ letter }) => alternativeId(put.site, letter) === put.keep);
      const words = kept ? lineOf(kept.nodes) : put.keep;
      return fill(questions.settle, {
        paragraph: put.site.split('#')[0] ?? '',
        words: words || questions.noText,
      });
    }
    case 'agreeParagraph':
      return fill(questions.agreeParagraph, { paragraph: put.paragraph });
    case 'takeReport':
      return fill(questions.takeReport, {
        name: consultationOf(room, put.consultation)?.name ?? put.consultation,
      });
    case 'skipText':
      return fill(questions.skipText, { symbol: draft ? symbolOf(draft) : put.draft });
    case 'adReferendum':
      return fill(questions.adReferendum, { title: draft?.title ?? put.draft });
    case 'silence':
      return fill(questions.silence, {
        symbol: draft ? symbolOf(draft) : put.draft,
        version: put.version,
        when: whenOf(put.deadline, now, room.timeZone),
      });
    case 'adopt':
      return fill(questions.adopt, { title: draft?.title ?? put.draft, symbol: put.symbol });
    case 'streamline':
      return fill(questions.streamline, { paragraph: put.site.split('#')[0] ?? '', words: put.text });
  }
}

/** Gives what is asked about where a paragraph stands, whether it is split or joined; nothing when words are asked about. */
function structureAsked(draft: Draft, site: SiteId, keep: AlternativeId): string | undefined {
  const paragraph = draft.paragraphs.find((one) => one.questions.some((question) => question.site === site));
  const question = paragraph?.questions.find((one) => one.site === site);
  if (!paragraph || !question) return undefined;
  const change = question.alternatives.find(({ letter }) => alternativeId(site, letter) === keep)?.change;
  const sentences = change ? questions.structure : questions.structureKept;
  return fill(sentences[question.kind], {
    paragraph: paragraph.label,
    next: change?.kind === 'join' ? change.next : '',
  });
}
