import { walkOperations } from './walkOperations';

walkOperations(1);
