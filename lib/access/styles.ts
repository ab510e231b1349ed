import bar from '../page/offer-bar.css?inline';
import button from '../page/page-button.css?inline';
import tokens from '../page/page-tokens.css?inline';

/** The styles of the offer bar: kept here until there is something to show, most pages never have a bar. */
export const barStyles = tokens + bar;

/** The styles of the button on a listing. */
export const buttonStyles = tokens + button;
