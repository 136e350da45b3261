/** What no task serves, and remarks around a wish; `none` is no task. */
export const ENGLISH_EXAMPLES_NONE: Readonly<Record<string, string>> = {
  none: `
    book a table for two ; send an email to my boss ; remind me tomorrow at eight ; what is the weather like today ; order a pizza ;
    call my mother ; open my browser ; what is the capital of France ; who won the world cup ; set an alarm ; buy me a ticket ;
    post it on my page ; upload it to my site ; print it ; delete the file ; save it in my folder ; install the program ;
    play some music ; find me a cheap flight ; how do I cook rice ; log in to my account ; pay the bill ; sign the contract for me ;
    sell my car ; turn off the light ; who is the president ; what time is it ; my daughter is dyslexic ; we moved house last week ;
    it is urgent ; thanks a lot ; my boss wants it today ; sorry for the mess ; I took it yesterday ; it is for my mother ; no hurry ;
    I do not know the right word ; hope that makes sense ; the file is quite large ; we are a small shop ; she turns eighty tomorrow ;
    I am on the train ; cheers ; I tried it twice already ; search the web for it ; check my mailbox ; what is in my calendar ;
    fill in the form for me ; unzip the folder ; merge these into one pdf ; rename the files ; hack the password ; what is two plus two ;
    monitor the camera all night ; edit the video timeline ; schedule a meeting ; navigate me home ; translate nothing ;
    write it to the database ; compile my program ; fix my printer`,
};
