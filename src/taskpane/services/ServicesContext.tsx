import { createContext, useContext } from 'react';
import { workbookServices, type Services } from './services';

const ServicesContext = createContext<Services>(workbookServices);

export const ServicesProvider = ServicesContext.Provider;

/** The workbook as this component may use it. */
export const useServices = (): Services => useContext(ServicesContext);
