// The development server stands in front of the API, so that cookies are of the same origin.
export default { '/graphql': { target: 'http://127.0.0.1:3000', ws: true }, '/dokumente': { target: 'http://127.0.0.1:3000' } };
