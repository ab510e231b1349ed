// Node before 26 has no Temporal; the browsers we ship for do (Chrome 144, Firefox 140).
import 'temporal-polyfill/global';
