export { decide, replay, restore } from '@leerspoor/engine';
