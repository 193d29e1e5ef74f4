/** Small typed builders for the model: each gives a believable object, and takes what differs. */

export * from './added-objects';
export * from './charge';
export * from './customer';
export * from './invoice';
export * from './reading';
export * from './subscription';
export * from './ticket';
export * from './time';
