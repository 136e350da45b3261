/** Wishes about documents and tables, as people word them. */
export const ENGLISH_EXAMPLES_DATA: Readonly<Record<string, string>> = {
  "document-question-answering": `
    how much do I have to pay according to @document ; when is @document due ; who signed @document ; policy number in @document ;
    what is the notice period in @document ; what does the contract say about pets @document ; which date is on the receipt @image ;
    total on the bill @image ; when does the warranty in @document end ; what is the invoice number of @image ;
    who is the letter from @document ; how much was the milk on the receipt @image ; what address is given in @document ;
    the deadline in @document ; the IBAN on @document ; what is the tax on @image receipt ; until when is the ticket valid @image ;
    what is the rent in @document ; find the phone number in @document ; what does page three of @document say about fees ;
    which article does the invoice list @document ; is there a cancellation fee in @document ; the customer number in @document ;
    what dose does the prescription say @image ; when does the course in @document start`,
  "table-question-answering": `
    which month had the highest sales in @table ; how much did we spend in total in @table ; average of the column in @table ;
    who earned the most in @table ; which supplier did we pay the most @table ; how many rows are in @table ;
    sum of the prices in @table ; what was the cheapest item in @table ; how many customers from Berlin are in @table ;
    which day was the hottest in @table ; when did we sell the fewest in @table ; who has not paid yet in @table ;
    list the products under ten euros in @table ; the biggest expense in @table ; difference between May and June in @table ;
    how many orders were there in March @table ; which student has the best grade in @table ; what is the median age in @table ;
    add up the second column of @table`,
  "time-series-forecasting": `
    how will the numbers in @table go on ; what will sales be next month @table ; guess the next values of @table ;
    how much will we need in winter @table ; project @table into next year ; extend the curve in @table ;
    what can we expect for the coming weeks @table`,
  "tabular-classification": `
    which customers in @table will leave ; predict for each row of @table whether it is fraud ;
    who of the applicants in @table will pay back ; yes or no for each line of @table ; classify the rows of @table`,
  "tabular-regression": `
   `,
  "table-to-text": `
   `,
};
