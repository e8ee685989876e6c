/** The door of the parties: who is named in a report, and questions about it. */
export { findParties } from './find-parties.ts';
export { type GazetteerParty, knownParty, partyId } from './gazetteer/gazetteer.ts';
export { indexOfParties, type PartyIndex, partyOfWords } from './party-at.ts';
