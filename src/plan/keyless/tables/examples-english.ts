/** Wishes as people word them, by task type; `none`: what no task serves. A clause that no cue knows is compared with them. */
export const ENGLISH_EXAMPLES: Readonly<Record<string, string>> = {
  "image-to-text": `
    what is written on @image ; I cannot make out the letters on @image ; copy out the plate in @image ; type up this note @image ;
    turn @image into something I can copy and paste ; I need the words from @image ; pull the wording off @image ; digitise @image ;
    what does the sign say ; get me the lettering in @image ; the text of @image please ; jot down what stands on @image ;
    transcribe the handwriting in @image ; make @image searchable ; I want the content of @image as plain text ; write down the menu @image ;
    copy the code from the screenshot @image ; the numbers on @image as text ; convert the scan @image to editable text ; OCR @image ;
    put @image into typed form ; lift the text off @document ; the scanned letter @document as text ; my eyes are bad what does @image say ;
    I can not read the small print on @image ; retype @image for me ; every word on @image ; spell out what is on the label ;
    describe @image in a sentence ; what is going on in @image ; put @image into words ; alt text for @image ; a caption for @image ;
    tell a blind person what @image shows ; what am I looking at in @image ; explain the scene in @image ; one line about @image ;
    what is happening here @image ; a short description of @image for my website ; what would you say this photo shows`,
  "text-to-speech": `
    let me hear @quote ; turn @text into something I can listen to ; make an audiobook out of @text ; I would rather listen than read @text ;
    how does @quote sound when spoken ; a voice saying @quote ; record a voice saying @quote ; pronounce @quote ; say @quote out loud ;
    I want to hear it ; voice over for @text ; an audio version of @text ; make it talk ; speak @quote ; narrate @text ;
    give me @text as an mp3 to listen to in the car ; my grandmother can not see let her hear @text ; dictate @quote slowly ;
    an announcement that says @quote ; a spoken version of it ; read this out to me @quote ; put a voice to @quote ;
    I want my phone to say @quote ; sound file of @quote ; a message on the answering machine saying @quote ; vocalise @quote ;
    listening is easier for her than reading @text ; hear how @quote is pronounced ; @quote as speech ; turn these words into sound @quote`,
  "automatic-speech-recognition": `
    what is being said in @audio ; write out @audio ; I need @audio in writing ; type up the interview @audio ; minutes of @audio ;
    turn the voice message @audio into text ; what does he say in @audio ; get the words out of @audio ; note down what they say in @audio ;
    put @audio on paper ; the lyrics of @audio ; subtitles for @video ; what did she tell me in @audio ; I can not listen now what does @audio say ;
    dictation @audio to text ; a written version of @audio ; word for word what is in @audio ; speech of @audio as text ;
    the boss left me a voice mail write it out @audio ; captions of what is spoken in @video ; script of @audio ; I am deaf what is said in @audio ;
    make a transcript of @audio ; everything said in @audio as a document ; what is the message in @audio ; jot down the lecture @audio`,
  translation: `
    how do you say @quote in <language> ; what is @quote in <language> ; @quote in <language> please ; put @quote into <language> ;
    I do not speak <language> what does @quote mean ; what does @quote mean in <language> ; make @text <language> ; <language> version of @text ;
    localise @quote for the <language> shop ; render @quote in <language> ; I got this in <language> and do not understand a word @quote ;
    turn @text into <language> ; give it to me in <language> ; my neighbour only understands <language> how do I tell her @quote ;
    from <language> to <language> @quote ; need @text in <language> for a customer ; understand this <language> letter ; <language> : @quote ;
    write it in <language> instead ; I want to send @quote to a friend in <language> ; same thing in <language> ; what would @quote be in <language> ;
    my colleague speaks only <language> make @text readable for him ; he said @quote in <language> what did he mean`,
  summarization: `
    the gist of @text ; boil @text down ; too long to read @text ; shorten @text to the main points ; key takeaways from @text ;
    what is @text about ; give me the short version of @text ; tldr @text ; a few lines about what @text says ; in a nutshell @text ;
    I have no time to read @text ; what matters in @text ; condense @text ; abstract of @text ; sum @text up ; main ideas of @text ;
    cut @text to three sentences ; the essentials of @document ; brief me on @document ; what do I need to know from @document ;
    bullet points of @text ; an executive summary of @document ; highlights of @text ; the long and short of it ; overview of @document ;
    make it shorter ; compress @quote to one sentence ; can you make @text digestible ; just the important parts of @text`,
  "visual-question-answering": `
    is there a dog in @image ; can you see a bicycle anywhere in @image ; what colour is the car in @image ; how many people are in @image ;
    is the door open in @image ; who is standing on the left in @image ; what is the man holding in @image ; is anybody wearing a hat in @image ;
    what kind of animal is in @image ; is it raining in @image ; what time does the clock show in @image ; where was @image taken ;
    is the light on in @image ; does he look tired in @image ; which season is it in @image ; what is behind the house in @image ;
    is the table big enough in @image ; are there any free seats in @image ; what brand is the laptop in @image ; did somebody leave the window open @image ;
    what is the weather like in @image ; is my dog in @image ; how old does she look in @image ; can you spot a cat in @image ;
    what is on the table in @image ; are the lights green in @image ; does @image show a bus ; is the plate empty in @image`,
  "document-question-answering": `
    how much do I have to pay according to @document ; when is @document due ; who signed @document ; policy number in @document ;
    what is the notice period in @document ; what does the contract say about pets @document ; which date is on the receipt @image ;
    total on the bill @image ; when does the warranty in @document end ; what is the invoice number of @image ; who is the letter from @document ;
    how much was the milk on the receipt @image ; what address is given in @document ; the deadline in @document ; the IBAN on @document ;
    what is the tax on @image receipt ; until when is the ticket valid @image ; what is the rent in @document ; find the phone number in @document ;
    what does page three of @document say about fees ; which article does the invoice list @document ; is there a cancellation fee in @document ;
    the customer number in @document ; what dose does the prescription say @image ; when does the course in @document start`,
  "table-question-answering": `
    which month had the highest sales in @table ; how much did we spend in total in @table ; average of the column in @table ;
    who earned the most in @table ; which supplier did we pay the most @table ; how many rows are in @table ; sum of the prices in @table ;
    what was the cheapest item in @table ; how many customers from Berlin are in @table ; which day was the hottest in @table ;
    when did we sell the fewest in @table ; who has not paid yet in @table ; list the products under ten euros in @table ;
    the biggest expense in @table ; difference between May and June in @table ; how many orders were there in March @table ;
    which student has the best grade in @table ; what is the median age in @table ; add up the second column of @table`,
  "question-answering": `
    according to @text how many days of holiday do we get ; in @quote who won the race ; answer from @text when does the shop open ;
    from this text @quote who is the owner ; what does @text say about refunds ; where does the story in @text take place ;
    based on @quote how old is she ; look it up in @text what is the limit ; who is meant in @quote ; does @text mention parking ;
    when was the bridge built @quote ; what is the name of the dog in @quote ; read @quote and tell me where they met ;
    the answer to my question is somewhere in @text ; how much does it cost according to @quote`,
  "object-detection": `
    mark everything you recognise in @image ; boxes around the things in @image ; what objects can be seen in @image ; which things are on @image ;
    list all items in @image ; count the cars in @image ; how many chairs are in @image ; box every person in @image ; locate the animals in @image ;
    inventory of what is in @image ; where are the cups in @image ; outline each object with a rectangle in @image ; label the things in @image ;
    tally the bottles in @image ; point out the people in @image ; coordinates of all objects in @image ; which items does @image contain ;
    put frames around the dogs in @image ; number of sheep in @image ; identify everything on the shelf @image ; spot all vehicles in @image`,
  "zero-shot-object-detection": `
    where are my keys in @image ; circle the screws in @image ; find the red umbrella in @image ; mark the light switches in @image ;
    locate the mole in @image ; point at the missing tile in @image ; show me where the cat hides in @image ; box the hammer and the ladder in @image ;
    find my glasses on the desk @image ; where is the exit sign in @image ; mark all cracks in @image ; spot the ball in @image`,
  "background-removal": `
    only the dog nothing around it @image ; cut me out of @image ; I need plain nothing behind me @image ; get rid of everything behind the shoe @image ;
    make the background see-through @image ; transparent PNG of the logo @image ; isolate the product in @image ; the messy room behind me should go @image ;
    just the person without the surroundings @image ; knock out the background ; strip the backdrop from @image ; free the bottle from its background @image ;
    a sticker out of my cat @image ; clip the subject out of @image ; extract the chair from the photo @image ; erase what is behind the couple @image ;
    I want to place the vase on another background cut it out @image ; no background please @image ; separate the person from the background @image`,
  "image-to-image": `
    @image is too blurry ; make @image sharper ; @image is tiny I need it larger for printing ; blow up @image to poster size ; bring @image back to life ;
    the old photo @image is faded can it be saved ; improve the quality of @image ; @image is pixelated fix it ; more resolution for @image ;
    restore the creased photo @image ; colourise @image ; scratches on @image remove them ; four times the size @image ; enlarge @image ;
    get rid of the grain in @image ; my picture is out of focus @image ; make @image crisp ; clean up the noisy night shot @image ; deblur @image ;
    upscale @image to 4k ; @image looks terrible when printed big ; repair the damaged photograph @image ; enhance @image ; touch up @image ;
    can you rescue this photo @image ; the scan is unclear make it readable @image ; make it bigger ; double the size of @image`,
  "image-text-to-image": `
    make @image look like a painting ; give the man a hat in @image ; shave off his beard in @image ; turn the sky pink in @image ;
    remove the lamp post from @image ; what would I look like with red hair @image ; put snow on the roof in @image ; paint the wall blue in @image ;
    make @image black and white ; as a cartoon @image ; in the style of a comic @image ; replace the car with a horse in @image ; swap the background of @image for a beach ;
    add a rainbow to @image ; turn day into night in @image ; make me look older in @image ; rotate @image ; crop @image to a square ; brighter please @image ;
    get rid of the tourist in @image ; change the colour of the dress in @image ; make it look like winter in @image ; put sunglasses on the dog @image ;
    turn my selfie into an anime character @image ; blur the number plate in @image ; flip @image ; tilt @image by ten degrees ; make the grass greener @image`,
  "text-to-image": `
    a picture of a fox in the snow ; draw me a castle ; I want to see a dragon made of glass ; imagine a hedgehog astronaut and show me ; paint a sunset over the sea ;
    design a logo for my bakery ; a poster for the school play ; an illustration for my story ; come up with a cover for my book ; wallpaper with mountains ;
    icon ideas for a beekeeping app ; what would a city on the moon look like ; sketch a treehouse ; a birthday card with balloons ; show me a cat riding a bike ;
    visualise this idea @quote ; create artwork of a whale in the clouds ; make an image that shows autumn ; a banner for the summer sale ; a photo of a robot cooking ;
    I need a header picture for my blog about tea ; colouring page of a dinosaur ; a mascot for our football club ; render a red sports car in the desert`,
  "text-classification": `
    is @quote positive or negative ; what mood is @quote in ; does the customer sound angry in @quote ; how does the writer feel in @quote ; is this a nice review @quote ;
    was she happy when she wrote @quote ; tone of @text ; good or bad review @quote ; is @quote friendly ; is he annoyed @quote ; sentiment of @quote ;
    how upset is the person who wrote @quote ; does @quote sound like praise or a complaint ; what feeling does @quote express ; are the comments in @text favourable ;
    would you call this mail rude @quote ; is the feedback any good @quote ; does this sound sarcastic or pleased @quote ; emotional tone of @quote`,
  "zero-shot-classification": `
    is @quote about sports politics or cooking ; which folder does @quote belong in bills travel or family ; sort @quote into urgent normal or spam ;
    does @quote fit better under health or money ; file @quote under one of complaint praise question ; tag @quote with one of these bug feature question ;
    which of these topics is @quote music film or art ; is @text a contract an invoice or a letter ; @quote : refund delivery or other ; assign @quote to sales or support`,
  "audio-to-audio": `
    there is a hum in @audio ; get rid of the hiss in @audio ; @audio is full of wind ; clean up @audio ; make my voice clearer in @audio ; the street noise in @audio is annoying ;
    tidy up the sound of @audio ; I can hardly hear her over the noise in @audio ; remove the barking from @audio ; less echo in @audio ; @audio crackles ;
    improve the sound quality of @audio ; the fan is louder than me in @audio ; make @audio sound like a studio ; filter out the background of @audio ;
    static in @audio take it out ; denoise @audio ; separate the singing from the music in @audio ; @audio is muffled fix it ; buzzing in the recording @audio`,
  "audio-classification": `
    what kind of sound is in @audio ; is @audio music or speech ; what noise is that in @audio ; which animal is calling in @audio ; what instrument plays in @audio ;
    does the speaker in @audio sound angry ; genre of @audio ; what am I hearing in @audio ; which bird is this @audio ; how does the person in @audio feel from the voice ;
    is that a man or a woman in @audio ; what is that strange noise in @audio`,
  "voice-activity-detection": `
    when does somebody talk in @audio ; at which times is there speech in @audio ; where are the silent parts of @audio ; timestamps of talking in @audio ;
    how long does anybody speak in @audio ; find the pauses in @audio ; is anyone talking in @audio and when ; from when to when is there a voice in @audio ; mark the spoken parts of @audio`,
  "text-to-audio": `
    a tune for my video ; compose a calm piano piece ; background music for a party ; the sound of rain on a roof ; a jingle for my shop ; make a beat ; a lullaby melody ;
    sound effect of a door slamming ; ten seconds of ocean waves ; some happy ukulele music ; ambient sounds of a forest ; a ringtone with bells`,
  "text-to-video": `
    a clip of a horse on the beach ; animate this story @quote ; a short film about a robot ; video of waves at night ; make a movie of a growing flower ; a trailer for my book ;
    an animation of a bouncing ball ; a video that shows how a plant grows ; ten second clip of fireworks`,
  "image-to-video": `
    bring @image to life ; make @image move ; a slideshow of my photos ; animate @image ; let the waves in @image move ; turn @image into a clip ; a video out of @image and @audio ;
    put @audio under @image as a film ; make grandma blink in @image ; a short clip from these pictures`,
  "video-text-to-text": `
    what happens in @video ; what is @video about ; who appears in @video ; does somebody fall in @video ; describe @video ; what is the man doing in @video ;
    how many people walk by in @video ; tell me what goes on in @video ; is there a dog in @video ; what sport is it in @video ; summary of what you see in @video`,
  "image-classification": `
    what is this @image ; what kind of mushroom is in @image ; which breed is the dog in @image ; what plant is that @image ; identify this bird @image ; what species is @image ;
    which category does @image fall in ; is @image a cat or what ; name this flower @image ; what sort of thing is @image ; classify @image`,
  "zero-shot-image-classification": `
    is @image an oak a beech or an ash ; could be a wolf or a dog which one is it @image ; ripe or unripe @image ; is @image a bill a ticket or a letter ; day or night in @image ;
    which is it rust or dirt @image ; does @image show a kitchen a bathroom or a bedroom ; gothic or baroque @image ; pick one for @image happy sad neutral`,
  "image-segmentation": `
    which pixels are the road in @image ; mask of the sky in @image ; split @image into regions ; separate the areas of @image ; colour each part of @image differently ;
    cut @image into segments ; outline the exact shape of every object in @image ; divide @image by what things are ; segment @image`,
  "face-detection": `
    find the faces in @image ; how many faces are in @image ; how old do the people in @image look ; who is smiling in @image ; box around every face in @image ;
    are there any faces in @image ; what emotion do the faces in @image show ; guess her age @image ; where are the faces on the class photo @image`,
  "depth-estimation": `
    what is near and what is far in @image ; how far away are things in @image ; a depth map of @image ; distance of everything in @image as a grey picture ; 3d depth of @image ;
    which object is closest to the camera in @image ; relief of @image by distance ; z map of @image`,
  "openpose-control": `
    skeleton of the dancer in @image ; how is the person standing in @image ; stick figure of the pose in @image ; joints of the player in @image ; body pose in @image ;
    where are the elbows and knees in @image ; posture of the runner in @image ; check my squat position @image`,
  "canny-control": `
    only the outlines of @image ; edges of @image ; line drawing of @image ; contours of the vase in @image ; trace @image ; turn @image into lines ; a colouring page from @image ;
    black lines on white of @image ; the outline drawing of @image ; stencil from @image`,
  "token-classification": `
    which people are mentioned in @text ; all the places in @text ; names and companies in @quote ; who and where in @quote ; pull the dates out of @text ; list everyone named in @text ;
    which cities does @text talk about ; find the organisations in @quote ; highlight the names in @text ; every person place and date in @text ; who is named in @quote ; tag the entities in @text`,
  "sentence-similarity": `
    do @quote and @quote mean the same ; how close are @quote and @quote in meaning ; is @quote just another way of saying @quote ; compare @quote with @quote ; are these two sentences alike @quote @quote ;
    did he copy @quote from @quote ; how similar are @text and @text ; same meaning or not @quote @quote ; is @text plagiarised from @text`,
  "language-identification": `
    what language is @quote ; in which language is @text written ; is @quote Portuguese or Spanish ; which tongue is this @quote ; I do not know what language this is @quote ; recognise the language of @text`,
  "text-generation": `
    write a poem about autumn ; a speech for my sister's wedding ; come up with a story about a lost dog ; ideas for a birthday party ; a cover letter for a job as a cook ; a slogan for my cafe ;
    write an excuse for being late ; a product description for a wooden chair ; a limerick about cats ; think up names for a goldfish ; an invitation to our summer party ; draft an email to my landlord ;
    a toast for grandpa's birthday ; finish this story @quote ; some jokes about teachers ; a recipe with potatoes ; help me word a thank you note ; a bedtime story`,
  "text2text-generation": `
    make @quote sound more polite ; fix the grammar in @quote ; correct my spelling @quote ; say @quote in simpler words ; rephrase @quote ; my English is bad please improve @quote ;
    rewrite @text so that a child understands it ; less formal please @quote ; check @text for mistakes ; proofread @text ; make @quote friendlier ; put @quote more professionally ;
    turn @quote into a question ; other words for @quote ; polish @quote ; clean up the typos in @text ; make this sound less rude @quote ; plain language version of @text`,
  "media-conversion": `
    @audio as mp3 ; save @image as jpg ; I need @video as gif ; my player only takes wav @audio ; turn @image into png ; the sound track of @video as mp3 ; @audio in flac ; change the format of @image ;
    heic to jpg @image ; I can not open @image make it a jpeg ; export @video as mp4 ; the website accepts only webp @image`,
  "time-series-forecasting": `
    how will the numbers in @table go on ; what will sales be next month @table ; guess the next values of @table ; how much will we need in winter @table ; project @table into next year ;
    extend the curve in @table ; what can we expect for the coming weeks @table`,
  "tabular-classification": `
    which customers in @table will leave ; predict for each row of @table whether it is fraud ; who of the applicants in @table will pay back ; yes or no for each line of @table ; classify the rows of @table`,
  "fill-mask": `
    which word is missing in @quote ; fill the gap in @quote ; complete the blank @quote ; what belongs in the blank @quote ; guess the missing word @quote`,
  conversational: `
    let us chat ; I am bored talk to me ; how are you ; tell me about yourself ; I feel lonely ; what do you think about love ; cheer me up ; can we talk`,
  none: `
    book a table for two ; send an email to my boss ; remind me tomorrow at eight ; what is the weather like today ; order a pizza ; call my mother ; open my browser ; what is the capital of France ;
    who won the world cup ; set an alarm ; buy me a ticket ; post it on my page ; upload it to my site ; print it ; delete the file ; save it in my folder ; install the program ; play some music ;
    find me a cheap flight ; how do I cook rice ; log in to my account ; pay the bill ; sign the contract for me ; sell my car ; turn off the light ; who is the president ; what time is it ;
    my daughter is dyslexic ; we moved house last week ; it is urgent ; thanks a lot ; my boss wants it today ; sorry for the mess ; I took it yesterday ; it is for my mother ; no hurry ;
    I do not know the right word ; hope that makes sense ; the file is quite large ; we are a small shop ; she turns eighty tomorrow ; I am on the train ; cheers ; I tried it twice already ;
    search the web for it ; check my mailbox ; what is in my calendar ; fill in the form for me ; unzip the folder ; merge these into one pdf ; rename the files ; hack the password ; what is two plus two ;
    monitor the camera all night ; edit the video timeline ; schedule a meeting ; navigate me home ; translate nothing ; write it to the database ; compile my program ; fix my printer`,
};
