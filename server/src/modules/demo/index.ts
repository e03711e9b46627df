export { DemoModule } from './demo.module.js';
export { LoadDemo } from './load-demo.js';
