import type { TextFactName } from '../../kernel/text/facts.ts';

/** What was done on a paragraph, in the history of its words. Values: `who`. */
export const textActs: { readonly [N in TextFactName]?: string } = {
  WordingProposed: 'предложение: {who}',
  ParagraphEdited: 'предложение: {who}',
  ParagraphProposed: 'предложение о новом пункте: {who}',
  StructureProposed: 'предложение переместить, разделить или объединить: {who}',
  AlternativeSupported: 'поддержка формулировки: {who}',
  AlternativeWithdrawn: 'отказ от поддержки: {who}',
  ParagraphReserved: 'оговорка: {who}',
  ReservationLifted: 'оговорка снята: {who}',
  RemarkNoted: 'замечание: {who}',
  SiteSettled: 'формулировка согласована без возражений',
  PackageSettled: 'согласовано в составе пакета',
  ParagraphAgreed: 'пункт согласован без возражений',
  ParagraphReopened: 'вновь открыт Председателем',
  SiteStreamlined: 'формулировки сведены воедино с общего согласия',
  WordingRestored: 'отозвано Председателем: восстановлена прежняя формулировка',
  PollOpened: 'начат экспресс-опрос',
  PollAnswered: 'ответ на опрос: {who}',
  PollClosed: 'опрос завершен',
};
