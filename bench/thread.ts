import { answerTasks } from '../src/files/answer-tasks.ts';

// What `startThreads` runs in a thread where the program is not a bundle.
answerTasks();
