/** One party of several people, and one of one. Each likes that both stop, and most that the other stops alone: nobody gets there on its own. */
export const pubCase = `demarche: 1
title: The pub
parties: { pub: { name: The pub }, neighbors: { name: The neighbors } }
conflict:
  options:
    pub: { close: closes at eleven }
    neighbors: { drop: drop the complaint }
  statusQuo: []
  preferences:
    pub: [neighbors.drop, not pub.close]
    neighbors: [pub.close, not neighbors.drop]
`;
