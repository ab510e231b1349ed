/** Small words that stand in every letter of a language and in few others. */
export const smallWords: Record<string, string> = {
  en: 'a as do no i me my if so by out the and you your for with we are will have please this our from would like that be on at to of is it',
  de: 'gespräch grüße der die das und sie wir ihnen ihre mit für ist ein eine den dem zu im am uhr montag dienstag mittwoch donnerstag freitag samstag januar februar märz juni juli oktober dezember nicht bitte auf von haben ich uns herr frau sehr',
  fr: 'entretien cordialement le la les et vous nous votre pour avec est un une des du de au aux que dans sur pas ce cette merci bonjour lundi mardi mercredi jeudi vendredi samedi janvier février avril juin juillet août septembre octobre novembre décembre réunion',
  es: 'de un este esta antes tiene nuestra nuestro saludo entrevista el la los las y usted con para una por que del en su su se nos le te tu hola gracias estimado estimada será es lunes martes miércoles jueves viernes sábado enero febrero marzo abril junio julio agosto septiembre octubre noviembre diciembre reunión',
  pt: 'de um este esta antes tem nossa nosso entrevista cumprimentos o a os as e você com para uma por que do da no na seu sua nos se não será olá obrigado obrigada às ao pela em é segunda terça quarta quinta sexta janeiro fevereiro março junho julho setembro outubro novembro dezembro reunião',
  it: 'un colloquio saluti il la lo gli le e con per una che del della nel di da si non è sarà gentile lei suo sua nostro nostra alle presso buongiorno lunedì martedì mercoledì giovedì venerdì sabato gennaio febbraio marzo aprile giugno luglio settembre ottobre dicembre riunione',
  nl: 'gesprek groeten de het een en je jij u wij we met voor is van op dat niet ons uw jouw graag om te bij naar beste groet hallo maandag dinsdag woensdag donderdag vrijdag zaterdag januari februari maart juni juli augustus oktober vergadering',
};
