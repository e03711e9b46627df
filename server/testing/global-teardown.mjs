/** Ends and removes what the global set-up started. */
export default () => globalThis.stopPostgres();
