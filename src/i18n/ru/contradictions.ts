import type { contradictionSentences as english } from '../en/contradictions.ts';
import type { Twin } from '../twin.ts';

/** Each names both sides. Values: `motion`, `setting`, `rule`, `series`. */
export const contradictionSentences: Twin<typeof english> = {
  nothingDecides: 'У органа нет ни консенсуса, ни голосования: решить ничего было бы нельзя.',
  appealWithoutVoting: 'Есть протест, который ставится на голосование, а голосования нет.',
  motionWithoutDecision:
    'Процедурное предложение «{motion}» решается участниками, а у органа нет ни консенсуса, ни голосования.',
  motionsWithoutOrder:
    'Есть процедурные предложения, но нет их порядка, указывающего, какое рассматривается первым.',
  orderWithoutMotion:
    'В порядке процедурных предложений названо «{motion}», а такого предложения у органа нет.',
  orderNamesTwice:
    'В порядке процедурных предложений «{motion}» названо дважды: оно не может стоять и до, и после других.',
  motionOnTextsWithoutProposals:
    'Процедурное предложение «{motion}» касается проектов, а проектов у органа нет.',
  amendmentsWithoutVoting: 'Есть официальные поправки, которые голосуются до текста, а голосования нет.',
  amendmentsWithoutProposals: 'Есть поправки, но нет проектов, которые они могли бы изменить.',
  withdrawWithoutProposals: 'Проекты можно снимать, а проектов у органа нет.',
  unlessAmendedWithoutAmendments:
    'Проект можно снять, если в него не внесена поправка, а поправок у органа нет.',
  proposalsByNobody: 'Есть проекты, но нет никого, кто мог бы их вносить.',
  chairTablesWithoutPower:
    'Председатель назван среди вносящих тексты, а по его полномочиям текстов он не вносит.',
  chairProposesWhatBodyLacks: 'Председатель может предложить «{setting}», а такого у органа нет.',
  methodWithoutVoting: 'Есть вид голосования или поимённое голосование по просьбе, а голосования нет.',
  votingWithoutMethod: 'Есть голосование, но нет вида, в котором оно проводится.',
  usualMethodOnRequest: 'Обычный вид голосования назван и среди тех, о которых нужно просить.',
  explanationsWithoutVoting: 'Мотивы голосования разъясняются, а голосования нет.',
  explanationsNever: 'Мотивы голосования можно разъяснять, но ни до, ни после голосования.',
  explanationOfVoteWithoutVoting:
    'К решениям прилагаются разъяснения мотивов голосования, а голосования нет.',
  fallbackWithoutConsensus: 'Голосование возможно лишь после поиска консенсуса, а консенсуса у органа нет.',
  agendaWithoutConsensus: 'Повестка дня принимается консенсусом, а консенсуса у органа нет.',
  silenceWithoutConsensus:
    'Текст принимается по процедуре умолчания, то есть консенсусом, а консенсуса у органа нет.',
  silenceUnbreakable: 'Есть процедура умолчания, но нет ничего, что ее прерывает.',
  extensionsBelowNothing: 'Процедура умолчания продлевается меньше чем ноль раз.',
  replyWithoutMinutes: 'Делегация может отвечать чаще, чем указано минут на ее ответы.',
  replyWithMinutesTooMany: 'Минуты указаны для большего числа ответов, чем разрешено делегации.',
  minutesOfNothing: '«{setting}» дает слово, но ни на одну минуту.',
  symbolWithoutNumber: 'Документы серии «{series}» нумеруются, а в ее обозначении нет места для номера: {n}.',
  ruleMissing: 'У органа есть «{setting}», а охраняющее это правило не проверяется: «{rule}»',
  ruleOfEveryBodyMissing: 'Без проверки этого правила заседать нельзя, а орган его не проверяет: «{rule}»',
  ruleWithoutSetting: 'Это правило проверяется, но применять его у органа не к чему: «{rule}»',
};
