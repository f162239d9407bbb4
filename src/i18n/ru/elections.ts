import type { elections as english } from '../en/elections.ts';
import type { Twin } from '../twin.ts';

/** Elections by secret ballot, as delegations, the Chair and the hall see them. */
export const elections: Twin<typeof english> = {
  title: 'Выборы: {office}',
  places: '{places} {places|место|места|мест}, {count} {count|кандидат|кандидата|кандидатов}',
  round: 'Тур {round}',
  restricted: 'ограничен кандидатами с наибольшим числом голосов',
  candidates: 'Кандидаты: {names}',

  // The ballot of a delegation
  chooseOne: 'Выберите одного кандидата или никого.',
  chooseSome: 'Число кандидатов, которых можно выбрать: не более {places}. Можно не выбирать никого.',
  secret:
    'Тайна сохраняется от делегаций, Председателя и протокола, но не от того, кто управляет этим компьютером. Квитанция доказывает ваш голос тому, кому вы ее покажете.',
  cast: 'Подать голос: {names}',
  castBlank: 'Подать незаполненный бюллетень',
  castHint: 'Поданный бюллетень изменить нельзя.',
  voted: 'Ваша делегация проголосовала.',
  votedElsewhere: 'Квитанция была показана один раз — тому, кто подал бюллетень. Показать ее снова нельзя.',
  notYours: 'Ваша делегация в этом голосовании не участвует.',
  receipt: 'Ваша квитанция',
  receiptHint:
    'Показывается один раз. После подсчета рядом с ней в результатах будет стоять ваш бюллетень. Сохраните ее, если хотите его найти.',
  keep: 'Сохранить на этом устройстве',
  putAway: 'Не сохранять',
  turnout: 'проголосовали {cast} из {all}',
  voting: 'Кто проголосовал',
  notYet: 'еще нет',

  // The result
  result: 'Результаты тура {round}',
  elected: 'Избрано: {names}',
  nobody: 'Требуемого большинства никто не получил.',
  byLot: 'По жребию: {names}',
  unopposed: 'Избрано без голосования: {names}',
  candidate: 'Кандидат',
  votes: 'Голоса',
  isElected: 'избрано',
  counts:
    'Бюллетеней: {ballots}, из них незаполненных — {blank}, недействительных — {invalid}. Не голосовали: {absent}. Требовалось: {needed}.',
  receipts: 'Все бюллетени, по квитанциям',
  receiptColumn: 'Квитанция',
  choiceColumn: 'Бюллетень',
  blank: 'не заполнен',
  yours: 'ваш',
  recountAsked: 'Просьба о пересчете: {name}.',
  recountSame: 'Пересчитано по бюллетеням из протокола: результат тот же.',
  recountDiffers: 'Пересчитано по бюллетеням из протокола: результат иной.',
  askRecount: 'Просить о пересчете',

  // The Chair
  section: 'Выборы',
  open: 'Объявить выборы',
  office: 'Должность',
  officeHint: 'заместитель Председателя, Докладчик…',
  placesField: 'Мест',
  candidatesField: 'Кандидаты',
  openElection: 'Объявить выборы',
  openBallot: 'Начать голосование',
  openNext: 'Начать тур {round}',
  elect: 'Предложить избрать без голосования',
  close: 'Завершить голосование и подсчитать',
  void: 'Аннулировать голосование',
  voidHint: 'Все поданное отбрасывается. Все голосуют заново.',
  voidNow: 'Объявить недействительным',
  draw: 'Бросить жребий',
  tied: '{names}: голоса вновь разделились поровну, решает жребий.',
  recount: 'Пересчитать',
  standing: 'Кандидатуры',
  withdrawMine: 'Снять мою кандидатуру',
  withdrawOf: '{name}: снять',
  nominate: 'Выдвинуть кандидатуру',
  nominateOf: 'Выдвинуть: {name}',
  withdrawn: 'Сняты: {names}',
  agreed: 'Избраны без нового тура: {names}',
  callOff: 'Прекратить выборы',
  callOffHint: 'Незаполненные места остаются незаполненными.',
  callOffNow: 'Прекратить',

  // The hall
  page: 'Квитанции {page} из {pages}',
  secretBallot: 'Тайное голосование',
};
