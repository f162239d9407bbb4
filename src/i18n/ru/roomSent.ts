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
  AlignWithStatement: ['Присоединение к заявлению', 'Присоединение отмечено'],
  WithdrawAlignment: ['Отзыв присоединения', 'Присоединение отозвано'],
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
  HandInPaper: ['Документ представляется', 'Документ представлен'],
  AttachStatement: ['Заявление прилагается', 'Заявление приложено'],
  CastVote: ['Голос отправляется', 'Голос подан'],
  RequestVotingMethod: [
    'Просьба об ином виде голосования отправляется',
    'Просьба об ином виде голосования заявлена',
  ],
  CorrectVote: ['Исправление отправляется', 'Исправление отмечено'],
  AppealRuling: ['Протест отправляется', 'Протест заявлен'],
  WithdrawAppeal: ['Протест снимается', 'Протест снят'],
  CastBallot: ['Бюллетень подается', 'Бюллетень подан'],
  RequestRecount: ['Просьба о пересчете отправляется', 'Просьба о пересчете заявлена'],
  Move: ['Предложение вносится', 'Предложение внесено'],
  WithdrawMotion: ['Предложение снимается', 'Предложение снято'],
  AskToSpeakOnMotion: ['Просьба о слове отправляется', 'Просьба о слове заявлена'],
  JoinSponsors: ['Присоединение к авторам отправляется', 'Вы в числе авторов'],
  LeaveSponsors: ['Выход из числа авторов отправляется', 'Вы больше не в числе авторов'],
  WithdrawProposal: ['Текст снимается', 'Текст снят'],
  ReviseOrally: ['Изменения вносятся', 'Изменения внесены'],
  SubmitAmendment: ['Поправка вносится', 'Поправка внесена'],
  WithdrawAmendment: ['Поправка снимается', 'Поправка снята'],
  AcceptAmendment: ['Согласие с поправкой отправляется', 'Поправка принята авторами'],
};
