/** The mailbox that is signed in. */
export const ACCOUNT = {
  name: 'Sam Ortega',
  email: 'support@northwind-apps.example',
  org: 'Northwind Apps',
};

export const SIGNATURE = ['Sam Ortega', 'Northwind Apps'];
