// The development server stands in front of the API, so that cookies are of the same origin.
const target = 'http://127.0.0.1:3000';

export default { '/graphql': { target, ws: true }, '/anhaenge': { target }, '/dokumente': { target }, '/kalender': { target } };
