/** Who is signed in, and in which inbox. */
export const ACCOUNT = {
  name: 'Sam Ortega',
  inbox: 'Northwind Apps',
  slug: 'northwind',
  viewId: '6301417',
};

export const SIGNATURE = ['Sam Ortega', 'Northwind Apps'];
