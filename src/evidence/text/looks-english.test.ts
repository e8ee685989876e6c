import { expect, test } from 'vitest';
import { readReport } from '../read-report.ts';
import { looksEnglish } from './looks-english.ts';

const ENGLISH =
  'The harbor of Ruse was closed on Monday after two barges had struck the wall of the lock. Nobody was hurt, but the water ministry said that repairs would take three weeks and that ships with grain for the coast would have to wait.';
/** As a machine puts it. */
const TRANSLATED =
  'Harbor of city Ruse is closed since Monday, declared to journalists the head of ministry. By his words, two barges struck wall of lock, and repair will take three weeks. Captains, which wait on river, are not satisfied with this, they demand compensation from government.';
const GERMAN =
  'Der Hafen von Ruse wurde am Montag geschlossen, nachdem zwei Kähne gegen die Wand der Schleuse gefahren waren. Verletzt wurde niemand, doch die Reparatur dauert nach Angaben des Ministeriums drei Wochen, und die Schiffe mit Getreide für die Küste müssen so lange warten.';
const FRENCH =
  'Le port de Ruse a été fermé lundi après que deux péniches ont heurté le mur de l’écluse. Personne n’a été blessé, mais le ministère de l’eau a dit que les travaux dureraient trois semaines et que les navires chargés de blé pour la côte devraient attendre.';
const DUTCH =
  'De haven van Ruse is maandag gesloten nadat twee schepen tegen de muur van de sluis waren gevaren. Niemand raakte gewond, maar het herstel zal volgens het ministerie drie weken duren en de schepen met graan voor de kust moeten in die tijd op de rivier wachten.';
const SPANISH =
  'El puerto de Ruse fue cerrado el lunes después de que dos barcazas golpearan el muro de la esclusa. Nadie resultó herido, pero el ministerio dijo que las obras durarían tres semanas y que los barcos con trigo para la costa tendrían que esperar en el río.';
const RUSSIAN =
  'Порт Русе закрыт с понедельника: две баржи ударились о стену шлюза. Никто не пострадал, но ремонт, по словам министерства, займёт три недели.';
const CHINESE =
  '鲁塞港星期一关闭，此前两艘驳船撞上了船闸的墙壁。没有人受伤，但水利部表示，维修需要三个星期，运往海岸的粮食船只必须在河上等待。'.repeat(
    2,
  );

test.each([
  [ENGLISH, true],
  [TRANSLATED, true],
  [GERMAN, false],
  [FRENCH, false],
  [DUTCH, false],
  [SPANISH, false],
  [RUSSIAN, false],
  [CHINESE, false],
])('%s', (text, isEnglish) => {
  expect(looksEnglish([text])).toBe(isEnglish);
});

test('a few words tell nothing', () => {
  expect(looksEnglish(['Nein.'])).toBeUndefined();
  expect(looksEnglish([])).toBeUndefined();
});

test('a reading says so, and is made all the same', () => {
  expect(readReport({ text: `Hafen\n\n${GERMAN}\n` })).toMatchObject({ isEnglish: false });
  expect(readReport({ text: `Hafen\n\n${GERMAN}\n` }).statements.length).toBeGreaterThan(1);
  expect(readReport({ text: `Harbor\n\n${ENGLISH}\n` })).toMatchObject({ isEnglish: true });
});
