import type { Twin } from '../twin.ts';
import type { consultations as english } from '../en/consultations.ts';

/** Informal consultations, contact groups and friends of the Chair, as everybody sees them. `name`: what they are on. */
export const consultations: Twin<typeof english> = {
  title: 'Неофициальные консультации',
  named: {
    informals: 'Неофициальные консультации «{name}»',
    contactGroup: 'Контактная группа «{name}»',
    friendsOfTheChair: 'Друзья Председателя «{name}»',
  },
  facilitator: 'Координатор: {name}',
  goIn: 'Войти',
  goInTo: 'Войти: {group}',
  invitedOnly: 'по приглашению Председателя',
  earlier: 'Завершенные ({count})',

  // How a consultation stands, in a list
  state: {
    out: 'идут с {when}',
    reported: 'доклад представлен, {when}',
    taken: 'доложенный текст принят, {when}',
    setAside: 'доклад снят с рассмотрения, {when}',
    recalled: 'пункты отозваны, {when}',
  },

  // On a paragraph
  away: {
    informals: 'На неофициальных консультациях «{name}» с {when}.',
    contactGroup: 'Передан контактной группе «{name}» с {when}.',
    friendsOfTheChair: 'Передан друзьям Председателя «{name}» с {when}.',
  },
  awayShort: {
    informals: 'Консультации',
    contactGroup: 'Контактная группа',
    friendsOfTheChair: 'Друзья Председателя',
  },
  awayOne: {
    informals: 'На неофициальных консультациях: {paragraphs}',
    contactGroup: 'В контактной группе: {paragraphs}',
    friendsOfTheChair: 'У друзей Председателя: {paragraphs}',
  },
  awayMany: 'На консультациях: {paragraphs}',
  back: {
    informals: 'Возвращен с неофициальных консультаций «{name}», {when}.',
    contactGroup: 'Возвращен контактной группой «{name}», {when}.',
    friendsOfTheChair: 'Возвращен друзьями Председателя «{name}», {when}.',
  },
  notTaken: 'Участники заседания его еще не приняли.',
  reports: {
    informals: 'Координатор неофициальных консультаций «{name}» докладывает: {paragraphs}.',
    contactGroup: 'Координатор контактной группы «{name}» докладывает: {paragraphs}.',
    friendsOfTheChair: 'Координатор друзей Председателя «{name}» докладывает: {paragraphs}.',
  },
  see: 'Что возвращено',
  seeOn: 'Показать {paragraph}',
  hide: 'Свернуть',
  wentOut: 'Как было передано',
  cameBack: 'Как доложено',
  struck: 'зачеркнуто — исключено',
  bold: 'жирным — добавлено',
  asItWas: 'Возвращен без изменений.',
  gone: 'Этот пункт не возвращен.',
  fresh: 'Новый пункт.',
  acts: 'Кто что сделал ({count})',
  madeIn: {
    informals: 'на неофициальных консультациях «{name}»',
    contactGroup: 'в контактной группе «{name}»',
    friendsOfTheChair: 'у друзей Председателя «{name}»',
  },

  // In the room below
  of: '{paragraphs}; совещание: {title}',
  toPlenary: 'Назад на пленарное заседание',
  noJournal:
    'Журнал неофициальных консультаций не ведется. С докладом передаются слова и сведения о том, кто их внес.',
  awaitsMeeting: 'Доклад представлен, {when}. Участники заседания его еще не приняли.',
  ended: {
    taken: 'Заседание приняло доложенный текст, {when}.',
    setAside:
      'Председатель снял доклад с рассмотрения, {when}: пункты остаются такими, какими были переданы.',
    recalled: 'Председатель отозвал пункты, {when}: они остаются такими, какими были переданы.',
  },

  // What goes on above, told below
  plenary: 'Пленарное заседание: {state}.',
  plenaryFloor: 'Пленарное заседание, слово предоставлено: {name}.',
  plenaryYourFloor: 'На пленарном заседании слово предоставлено вашей делегации.',
  plenaryYourNext: 'На пленарном заседании ваша делегация выступает следующей.',
  plenaryAsks: 'Вопрос к пленарному заседанию: {question}',
  plenaryVotes: 'На пленарном заседании идет голосование.',
  plenaryCallsYou: 'На пленарном заседании вашу делегацию вызывают голосовать.',
};
