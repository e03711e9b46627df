import { TestEnvironment } from 'jest-environment-node';

/**
 * Collects Node's deprecation warnings in the global `nodeWarnings`. Jest gives tests a copy of `process`; only the
 * environment hears the real one.
 */
export default class WarningsEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    this.global.nodeWarnings = [];
    this.listen = ({ name, message }) => {
      if (name === 'DeprecationWarning') this.global.nodeWarnings.push(message);
    };
    process.on('warning', this.listen);
  }

  async teardown() {
    process.off('warning', this.listen);
    await super.teardown();
  }
}
