import { walkOperations } from './walkOperations';

walkOperations(0);
