const half = String.raw`(?:[aApP]\.?[mM]\.?|[uU]hr|[uU]ur|[hH]rs?|h)(?!\p{L})`;
const clock = String.raw`(?:[01]?\d|2[0-3])(?:[:.h]\d\d)?(?:\s?${half})?`;
/** A row of a plan: the time, then who and what. */
export const rowStart = new RegExp(
  String.raw`^[^\p{L}\d]{0,4}(?:\d{1,2}[.)]\s+)?(?:(?:[uU]m|[aA]t|à|[aA] las?|às|[aA]lle|[oO]m|[vV]on|[dD]e)\s)?(?=\d{1,2}(?:[:.h]\d\d|\s?${half}))${clock}(?:\s?(?:[-–—]|to|bis|à|a|tot|until|às|alle)\s?${clock})?\s?(?:\((?:[A-Z]{2,5})\)|[A-Z]{2,4}(?=[\s:,–-]))?(?:\s${half})?[\s:|,–—-]*`,
  'u',
);
