import type { MeetingCommandName } from '../../kernel/meeting/commands.ts';
import type { Twin } from '../twin.ts';
import type { sent as english } from '../en/roomSent.ts';

/** Sentences of what becomes of one's acts. */
export const sent: Twin<typeof english> = {
  sentAgo: 'Отправлено {seconds} с назад, ожидается ответ зала',
  entry: '{done}, запись {seq}',
};

/** What a delegate is doing and has done, for an act on its way: “Supporting”, then “Supported, entry 413”. */
export const doing: { readonly [N in MeetingCommandName]?: readonly [doing: string, done: string] } = {
  RequestFloor: ['Табличка поднимается', 'Табличка поднята'],
  WithdrawRequest: ['Табличка опускается', 'Табличка опущена'],
  YieldFloor: ['Слово уступается', 'Слово уступлено'],
  RequestReply: ['Запрашивается право на ответ', 'Право на ответ запрошено'],
  WithdrawReply: ['Ответ снимается', 'Ответ снят'],
  RaisePointOfOrder: ['Замечание по порядку ведения отправляется', 'Замечание по порядку ведения сделано'],
  WithdrawPointOfOrder: ['Замечание снимается', 'Замечание снято'],
  EditParagraph: ['Вносится', 'Внесено'],
  ReplaceWords: ['Вносится', 'Внесено'],
  InsertWords: ['Вносится', 'Внесено'],
  DeleteWords: ['Вносится', 'Внесено'],
  ProposeParagraph: ['Пункт вносится', 'Пункт внесен'],
  DeleteParagraph: ['Исключение предлагается', 'Исключение предложено'],
  MoveParagraph: ['Перемещение предлагается', 'Перемещение предложено'],
  SplitParagraph: ['Разделение предлагается', 'Разделение предложено'],
  JoinParagraphs: ['Объединение предлагается', 'Объединение предложено'],
  SupportAlternative: ['Поддержка отправляется', 'Поддержано'],
  WithdrawFromAlternative: ['Поддержка отзывается', 'Поддержка отозвана'],
  ReserveParagraph: ['Оговорка отправляется', 'Оговорка сделана'],
  LiftReservation: ['Оговорка снимается', 'Оговорка снята'],
  NoteRemark: ['Замечание отправляется', 'Замечание принято к сведению'],
  AcceptPackage: ['Согласие с пакетом отправляется', 'Согласие с пакетом дано'],
  LeavePackage: ['Согласие отзывается', 'Согласие отозвано'],
  AnswerPoll: ['Ответ отправляется', 'Ответ дан'],
  Object: ['Возражение отправляется', 'Возражение заявлено'],
  WithdrawObjection: ['Возражение снимается', 'Возражение снято'],
  BreakSilence: ['Процедура умолчания прерывается', 'Процедура умолчания прервана'],
  AttachStatement: ['Заявление прилагается', 'Заявление приложено'],
};
