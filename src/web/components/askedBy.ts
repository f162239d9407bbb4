import type { Millis } from '../../kernel/base/ids.ts';
import type { QuestionPut } from '../../kernel/meeting/question.ts';
import type { Room } from '../../kernel/meeting/room.ts';
import { alternativeId, sitesIn } from '../../kernel/text/tree.ts';
import { fill } from '../../i18n/fill.ts';
import { questions } from '../../i18n/en/questions.ts';
import { lineOf } from './tree.ts';
import { whenOf } from './zone.ts';

/** Gives what a question asks, in one sentence. */
export function askedBy(room: Room, put: QuestionPut, now: Millis): string {
  const draft = 'draft' in put ? room.drafts.find(({ id }) => id === put.draft) : undefined;
  switch (put.kind) {
    case 'agenda':
      return questions.agenda;
    case 'timeLimit':
      return fill(questions.timeLimit, { state: put.state / 60_000, group: put.group / 60_000 });
    case 'settle': {
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
    case 'adReferendum':
      return fill(questions.adReferendum, { title: draft?.title ?? put.draft });
    case 'silence':
      return fill(questions.silence, {
        symbol: draft?.symbol ?? put.draft,
        version: put.version,
        when: whenOf(put.deadline, now, room.timeZone),
      });
    case 'adopt':
      return fill(questions.adopt, { title: draft?.title ?? put.draft, symbol: put.symbol });
    case 'streamline':
      return fill(questions.streamline, { paragraph: put.site.split('#')[0] ?? '', words: put.text });
  }
}
