/** A spreadsheet to begin with: one goal, an item of each common kind. Spreadsheets read `sep=` and the mark before it. */
export const sheet = `\uFEFFsep=;
doel;inhoud;werkwoord;criterium;vraag;soort;juist;fout 1;denkfout 1;feedback 1;fout 2;denkfout 2;feedback 2;uitleg;oplossing;moeilijkheid;pool
verdubbelen;getallen tot 20;verdubbelen;Ik neem het getal twee keer.;Wat is het dubbel van 8?;getal;16;10;Telt er 2 bij;Je telde er 2 bij. Neem het getal twee keer.;8;Neemt het getal over;Dat is het getal zelf.;Verdubbelen is twee keer hetzelfde getal.;8 + 8 = 16;1;basis
verdubbelen;;;;Welk getal is het dubbel van 6?;keuze;12;8;Telt er 2 bij;Neem 6 twee keer.;6;Neemt het getal over;Dat is het getal zelf.;Verdubbelen is twee keer hetzelfde getal.;6 + 6 = 12;1;herhaling
verdubbelen;;;;Welke breuk is het dubbel van {1/4}?;breuk;2/4;2/8;Verdubbelt ook de noemer;De stukken blijven even groot.;;;;Alleen de teller verdubbelt.;{1/4} + {1/4} = {2/4};3;verrijking
`;
