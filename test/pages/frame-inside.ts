// A lesson in a frame of another origin. A robot gives any answer and goes on: a test cannot reach in here.
import { openFrame } from '@leerspoor/lms/frame';
import 'leerspoor';
import { robot, sameDice } from './robot.js';

sameDice();

const other = location.hostname === '127.0.0.1' ? 'localhost' : '127.0.0.1';
const host = await openFrame({ hosts: [`${location.protocol}//${other}:${location.port}`] });
const practice = document.createElement('leerspoor-practice');
practice.src = '/demo/built/breuken/pack.json';
host.join(practice);
document.body.append(practice);
robot();
