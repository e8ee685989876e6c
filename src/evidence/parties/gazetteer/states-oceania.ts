import type { GazetteerRow } from './row.ts';

/** The states of Oceania. */
export const STATES_OF_OCEANIA: readonly GazetteerRow[] = [
  ['Australia', 'Commonwealth of Australia', 'Australian, Australians, Aussie, Aussies', 'Canberra'],
  ['Cook Islands', '', 'Cook Islander, Cook Islanders', 'Avarua'],
  ['Fiji', 'Republic of Fiji', 'Fijian, Fijians', 'Suva'],
  ['Kiribati', 'Republic of Kiribati', 'I-Kiribati', 'South Tarawa, Tarawa'],
  ['Marshall Islands', 'Republic of the Marshall Islands', 'Marshallese', 'Majuro'],
  ['Micronesia', 'Federated States of Micronesia, FSM', 'Micronesian, Micronesians', 'Palikir'],
  ['Nauru', 'Republic of Nauru', 'Nauruan, Nauruans', 'Yaren'],
  ['New Zealand', 'Aotearoa', 'New Zealander, New Zealanders, Kiwi, Kiwis', 'Wellington, Beehive'],
  ['Niue', '', 'Niuean, Niueans', 'Alofi'],
  ['Palau', 'Republic of Palau', 'Palauan, Palauans', 'Ngerulmud'],
  [
    'Papua New Guinea',
    'PNG, Independent State of Papua New Guinea',
    'Papua New Guinean, Papua New Guineans',
    'Port Moresby',
  ],
  ['Samoa', 'Independent State of Samoa', 'Samoan, Samoans', 'Apia'],
  ['Solomon Islands', 'Solomons', 'Solomon Islander, Solomon Islanders', 'Honiara'],
  ['Tonga', 'Kingdom of Tonga', 'Tongan, Tongans', 'Nuku’alofa'],
  ['Tuvalu', '', 'Tuvaluan, Tuvaluans', 'Funafuti'],
  ['Vanuatu', 'Republic of Vanuatu', 'ni-Vanuatu, Ni-Vanuatu, Vanuatuan', 'Port Vila'],
];
