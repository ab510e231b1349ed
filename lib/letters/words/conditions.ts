import type { OfferCondition } from '../../model/offer';

type What = OfferCondition['what'];

/** What an offer may hang on, as a letter in each language says it in a list. */
const conditions: Record<string, Record<What, string>> = {
  en: {
    'background check': 'the background check',
    'drug screening': 'the drug screening',
    'licences and credentials': 'licences and credentials',
    references: 'references',
    other: 'the remaining formalities',
  },
  de: {
    'background check': 'die Zuverlässigkeitsprüfung',
    'drug screening': 'der Drogentest',
    'licences and credentials': 'Zulassungen und Nachweise',
    references: 'Referenzen',
    other: 'die übrigen Formalitäten',
  },
  fr: {
    'background check': 'la vérification des antécédents',
    'drug screening': 'le dépistage',
    'licences and credentials': 'les diplômes et autorisations',
    references: 'les références',
    other: 'les autres formalités',
  },
  es: {
    'background check': 'la verificación de antecedentes',
    'drug screening': 'el análisis toxicológico',
    'licences and credentials': 'los títulos y licencias',
    references: 'las referencias',
    other: 'los demás trámites',
  },
  pt: {
    'background check': 'a verificação de antecedentes',
    'drug screening': 'o exame toxicológico',
    'licences and credentials': 'os diplomas e licenças',
    references: 'as referências',
    other: 'as restantes formalidades',
  },
  it: {
    'background check': 'la verifica dei precedenti',
    'drug screening': 'il test antidroga',
    'licences and credentials': 'titoli e abilitazioni',
    references: 'le referenze',
    other: 'le altre formalità',
  },
  nl: {
    'background check': 'het antecedentenonderzoek',
    'drug screening': 'de drugstest',
    'licences and credentials': 'diploma’s en bevoegdheden',
    references: 'referenties',
    other: 'de overige formaliteiten',
  },
};

export const wordCondition = (what: What, language: string): string =>
  (conditions[language] ?? conditions.en)?.[what] ?? what;
