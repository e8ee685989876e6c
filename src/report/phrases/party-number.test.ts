import { expect, test } from 'vitest';
import { said } from '../writers/document.ts';
import { doneBy, expressions } from './expressions.ts';
import { inside, isPlural, its, many } from './party-number.ts';

test.each([
  'The neighbors',
  'The Neighbours',
  'the pub owners',
  'Workers',
  'Farmers of the valley',
  'The people of the town',
  'Local residents (upstream)',
  'The Conservatives',
  'Friends of the river',
])('%s are many', (name) => {
  expect(isPlural(name)).toBe(true);
  expect(isPlural(said(name))).toBe(true);
});

test.each([
  'United States',
  'The United States',
  'The Netherlands',
  'United Nations',
  'Uniroyal Chemical',
  'Ministry of the Environment',
  'Office for public works',
  'The pub',
  'The press',
  'Congress',
  'Texas',
  'Brussels',
  'The Times',
  'Cyprus',
  'A',
  '',
])('%s is one', (name) => {
  expect(isPlural(name)).toBe(false);
});

test('several names are many, whatever each of them is; one that is many is, too', () => {
  expect([many(['The pub']), many(['The neighbors']), many(['The pub', 'Texas']), many([])]).toEqual([1, 2, 2, 0]);
  expect(its('The neighbors')).toBe('their');
});

test('within a sentence the article is small, but for places whose name it belongs to', () => {
  expect(inside('The neighbors')).toBe('the neighbors');
  expect(inside(said('The pub'))).toBe(said('the pub'));
  expect(inside('Thessaly')).toBe('Thessaly');
  expect(inside('The Hague')).toBe('The Hague');
});

test('a deed is said as its party is: of many without the s, where it is certain to be one verb', () => {
  expect(doneBy('Local governments', 'insists on the order')).toBe('insist on the order');
  expect(doneBy('Local governments', said('carries it out'))).toBe(said('carry it out'));
  expect(doneBy('The workers', `no longer ${said('is on strike')}`)).toBe(`no longer ${said('are on strike')}`);
  expect(doneBy('The workers', 'sue the pub')).toBe('sue the pub');
  expect(doneBy('The workers', 'leaves and tests')).toBe('leaves and tests');
  expect(doneBy('United States', 'insists on the order')).toBe('insists on the order');
});

test('what many do not do', () => {
  expect(expressions.doesNot('the workers', 'strikes again')).toBe('the workers do not strike again');
  expect(expressions.doesNot('the workers', 'strike again')).toBe('the workers do not strike again');
  expect(expressions.doesNot('the workers', 'are on strike')).toBe('the workers are not on strike');
  expect(expressions.doesNot('the mill', 'is on strike')).toBe('the mill is not on strike');
  expect(expressions.doesNot('the mill', 'strike again')).toBeUndefined();
});
