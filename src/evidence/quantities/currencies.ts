/** Currencies as ISO 4217 codes, by symbol, by name, and by nationality where many states share a name. */
import type { Piece } from '../numbers/pieces.ts';

const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₽', 'RUB'],
  ['₹', 'INR'],
  ['₴', 'UAH'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['฿', 'THB'],
  ['₦', 'NGN'],
  ['₸', 'KZT'],
  ['₼', 'AZN'],
  ['₾', 'GEL'],
  ['֏', 'AMD'],
  ['₱', 'PHP'],
]);

const DOLLARS: ReadonlyMap<string, string> = new Map([
  ['us', 'USD'],
  ['a', 'AUD'],
  ['au', 'AUD'],
  ['c', 'CAD'],
  ['ca', 'CAD'],
  ['nz', 'NZD'],
  ['hk', 'HKD'],
  ['s', 'SGD'],
  ['nt', 'TWD'],
  ['r', 'BRL'],
  ['tt', 'TTD'],
  ['j', 'JMD'],
  ['ja', 'JMD'],
  ['g', 'GYD'],
  ['gy', 'GYD'],
  ['bds', 'BBD'],
  ['ec', 'XCD'],
  ['bz', 'BZD'],
  ['b', 'BSD'],
  ['f', 'FJD'],
  ['fj', 'FJD'],
  ['n', 'NAD'],
  ['l', 'LRD'],
  ['si', 'SBD'],
  ['mx', 'MXN'],
]);

const CODES = new Set(
  'USD EUR GBP JPY CNY RUB INR UAH KRW TRY ILS VND THB NGN KZT AZN GEL AMD PHP AUD CAD NZD HKD SGD CHF SEK NOK DKK PLN CZK HUF RON BGN RSD AED SAR QAR KWD BHD OMR IRR IQD JOD EGP MAD TND DZD LYD ETB KES UGX TZS RWF ZAR BWP NAD AOA ZMW MZN GHS XOF XAF CDF MXN BRL ARS CLP COP PEN BOB PYG UYU VES GYD TTD PKR BDT LKR NPR MMK LAK KHR MYR IDR KGS TJS UZS TMT MDL BYN ISK ALL MKD BAM'.split(
    ' ',
  ),
);

const NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    USD: 'dollar dollars buck bucks',
    EUR: 'euro euros',
    JPY: 'yen',
    CNY: 'yuan renminbi',
    RUB: 'rouble roubles ruble rubles',
    INR: 'rupee rupees',
    UAH: 'hryvnia hryvnias hryvnya',
    TRY: 'lira liras',
    ILS: 'shekel shekels',
    VND: 'dong',
    THB: 'baht bahts',
    NGN: 'naira',
    KZT: 'tenge',
    AZN: 'manat manats',
    GEL: 'lari',
    AMD: 'dram drams',
    KGS: 'som soms',
    TJS: 'somoni',
    UZS: 'soum soums sum',
    PLN: 'zloty zlotys zlotych',
    CZK: 'koruna korunas',
    HUF: 'forint forints',
    BGN: 'lev leva levs',
    RON: 'lei',
    CHF: 'franc francs',
    SEK: 'krona kronor',
    NOK: 'krone kroner',
    ISK: 'kronur',
    ZAR: 'rand rands',
    BWP: 'pula',
    AOA: 'kwanza kwanzas',
    ZMW: 'kwacha kwachas',
    MZN: 'metical meticais',
    ETB: 'birr',
    KES: 'shilling shillings',
    GHS: 'cedi cedis',
    AED: 'dirham dirhams',
    SAR: 'riyal riyals',
    IRR: 'rial rials',
    BDT: 'taka',
    MMK: 'kyat kyats',
    LAK: 'kip',
    KHR: 'riel riels',
    MYR: 'ringgit',
    IDR: 'rupiah rupiahs',
    MNT: 'tugrik tugriks togrog',
    BRL: 'real reais',
    PEN: 'soles',
    BOB: 'boliviano bolivianos',
    PYG: 'guarani guaranis guaranies',
    VES: 'bolivar bolivars bolivares',
    CRC: 'colones',
    HNL: 'lempiras',
    GTQ: 'quetzals quetzales',
    AFN: 'afghani afghanis',
  }).flatMap(([code, names]) => names.split(' ').map((name) => [name, code] as const)),
);

/** Names that many states use, by the adjective before them. */
const SHARED: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(
  Object.entries({
    dollar: {
      us: 'USD',
      american: 'USD',
      canadian: 'CAD',
      australian: 'AUD',
      singapore: 'SGD',
      kong: 'HKD',
      zealand: 'NZD',
      taiwan: 'TWD',
      namibian: 'NAD',
      jamaican: 'JMD',
      guyanese: 'GYD',
      guyana: 'GYD',
      tobago: 'TTD',
      zimbabwean: 'ZWL',
      fijian: 'FJD',
      liberian: 'LRD',
    },
    pound: { british: 'GBP', sterling: 'GBP', egyptian: 'EGP', lebanese: 'LBP', syrian: 'SYP', sudanese: 'SDG' },
    rupee: { indian: 'INR', pakistani: 'PKR', lankan: 'LKR', nepalese: 'NPR', nepali: 'NPR', mauritian: 'MUR' },
    franc: {
      swiss: 'CHF',
      cfa: 'XOF',
      rwandan: 'RWF',
      congolese: 'CDF',
      burundian: 'BIF',
      djiboutian: 'DJF',
      guinean: 'GNF',
    },
    dinar: {
      serbian: 'RSD',
      kuwaiti: 'KWD',
      iraqi: 'IQD',
      jordanian: 'JOD',
      algerian: 'DZD',
      tunisian: 'TND',
      libyan: 'LYD',
      bahraini: 'BHD',
      macedonian: 'MKD',
    },
    peso: {
      mexican: 'MXN',
      argentine: 'ARS',
      argentinian: 'ARS',
      chilean: 'CLP',
      colombian: 'COP',
      cuban: 'CUP',
      philippine: 'PHP',
      filipino: 'PHP',
      uruguayan: 'UYU',
      dominican: 'DOP',
    },
    shilling: { kenyan: 'KES', ugandan: 'UGX', tanzanian: 'TZS', somali: 'SOS' },
    krone: { danish: 'DKK', norwegian: 'NOK' },
    kroner: { danish: 'DKK', norwegian: 'NOK' },
    dirham: { moroccan: 'MAD', emirati: 'AED', uae: 'AED' },
    rial: { omani: 'OMR', yemeni: 'YER', iranian: 'IRR', qatari: 'QAR' },
    riyal: { qatari: 'QAR', saudi: 'SAR' },
    ruble: { belarusian: 'BYN', russian: 'RUB' },
    rouble: { belarusian: 'BYN', russian: 'RUB' },
    manat: { turkmen: 'TMT', azerbaijani: 'AZN' },
    lira: { turkish: 'TRY', syrian: 'SYP', lebanese: 'LBP' },
    som: { uzbek: 'UZS', kyrgyz: 'KGS' },
    won: { korean: 'KRW' },
    leu: { moldovan: 'MDL', romanian: 'RON' },
    lei: { moldovan: 'MDL', romanian: 'RON' },
  }),
);

export interface CurrencyRead {
  readonly code: string;
  /** The first piece of it where it stands before the number, the place after it where it stands behind. */
  readonly at: number;
}

/** The currency that ends right before a piece: `$`, `US$`, `EUR`, `Rs`. */
export function currencyBefore(pieces: readonly Piece[], k: number): CurrencyRead | undefined {
  const piece = pieces[k - 1];
  if (piece === undefined) return undefined;
  const symbol = SYMBOLS.get(piece.text);
  if (symbol !== undefined) {
    const country = pieces[k - 2];
    const dollar =
      piece.text === '$' && !piece.spaced && country?.kind === 'letters' ? DOLLARS.get(country.lower) : undefined;
    return dollar === undefined ? { code: symbol, at: k - 1 } : { code: dollar, at: k - 2 };
  }
  if (CODES.has(piece.text)) return { code: piece.text, at: k - 1 };
  if (piece.text === 'Rs') return { code: 'INR', at: k - 1 };
  return undefined;
}

const SHARED_NOUN =
  /(?<!\p{L})(francs?|pounds?|rupees?|dinars?|pesos?|shillings?|kroner?|dirhams?|riyals?|rials?|liras?|lei)(?!\p{L})/giu;

/** What a shared name stands for where the report gives it with its state somewhere: `franc` in a text that has `CFA francs`. */
export function currenciesNamed(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { 0: noun, index } of text.matchAll(SHARED_NOUN)) {
    const by = /(\p{L}+)\s$/u.exec(text.slice(Math.max(0, index - 24), index))?.[1]?.toLowerCase();
    const name = singularOf(noun.toLowerCase());
    const code = by === undefined ? undefined : SHARED.get(name)?.[by];
    if (code !== undefined && !found.has(name)) found.set(name, code);
  }
  return found;
}

function singularOf(noun: string): string {
  return noun.endsWith('s') ? noun.slice(0, -1) : noun;
}

/** The currency at a piece: `dollars`, `€`, `Canadian dollars`, `USD`, `US dollars`, `CFA francs`. */
export function currencyAfter(
  pieces: readonly Piece[],
  k: number,
  isLarge: boolean,
  local: ReadonlyMap<string, string>,
): CurrencyRead | undefined {
  const piece = pieces[k];
  if (piece === undefined) return undefined;
  const symbol = SYMBOLS.get(piece.text);
  if (symbol !== undefined)
    return pieces[k + 1]?.kind === 'digits' && !pieces[k + 1]!.spaced ? undefined : { code: symbol, at: k + 1 };
  if (CODES.has(piece.text)) return { code: piece.text, at: k + 1 };
  if (piece.kind !== 'letters') return undefined;
  for (let words = 0; words < 4; words++) {
    const noun = pieces[k + words];
    if (noun?.kind !== 'letters') {
      // "U.S. dollars".
      if (noun?.text === '.' && !noun.spaced) continue;
      return undefined;
    }
    const singular = singularOf(noun.lower);
    const shared = SHARED.get(singular) ?? SHARED.get(noun.lower);
    const by = pieces[k + words - 1]?.lower ?? '';
    const code = words > 0 ? (shared?.[by] ?? shared?.[pieces[k]!.lower]) : undefined;
    if (code !== undefined) return { code, at: k + words + 1 };
    if (words > 0 && NAMES.has(noun.lower) && isAdjective(pieces[k]!))
      return { code: NAMES.get(noun.lower)!, at: k + words + 1 };
    if (words === 0) {
      const told = local.get(singular);
      if (told !== undefined) return { code: told, at: k + 1 };
      const own = NAMES.get(noun.lower);
      // "120 won" is more often the past of win; "5 sum", "3 real" are no money either.
      if (noun.lower === 'won') return isLarge ? { code: 'KRW', at: k + 1 } : undefined;
      if (own !== undefined && (isLarge || !/^(?:sum|real|soles|dong|rand|som|kip)$/.test(noun.lower)))
        return { code: own, at: k + 1 };
      if (noun.lower === 'pounds') return isLarge ? { code: 'GBP', at: k + 1 } : undefined;
      if (/^(?:dinars|pesos)$/.test(noun.lower)) return { code: noun.lower, at: k + 1 };
    }
  }
  return undefined;
}

function isAdjective(piece: Piece): boolean {
  return piece.text !== piece.lower;
}
