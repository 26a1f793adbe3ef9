<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>AboutScreen</name>
    <message>
      <source>This is not legal advice.</source>
      <translation>Esto no es asesoría legal.</translation>
    </message>
    <message>
      <source>The program</source>
      <translation>El programa</translation>
    </message>
    <message>
      <source>Copy details for help</source>
      <translation>Copiar datos para pedir ayuda</translation>
    </message>
    <message>
      <source>Organizer works on this computer only. It sends nothing and looks nothing up.</source>
      <translation>Organizer funciona solo en esta computadora. No envía nada y no consulta nada en internet.</translation>
    </message>
    <message>
      <source>Organizer is free software under the MIT license.</source>
      <translation>Organizer es software libre con licencia MIT.</translation>
    </message>
    <message>
      <source>Show log</source>
      <translation>Mostrar el registro del programa</translation>
    </message>
    <message>
      <source>What it cannot protect</source>
      <translation>Lo que no puede proteger</translation>
    </message>
    <message>
      <source>It cannot guard an open computer, a printed page or lost words.</source>
      <translation>No puede cuidar una computadora abierta, una hoja impresa ni palabras perdidas.</translation>
    </message>
    <message>
      <source>Read all limits</source>
      <translation>Leer todos los límites</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Fuentes</translation>
    </message>
    <message>
      <source>Made with</source>
      <translation>Hecho con</translation>
    </message>
    <message>
      <source>About and sources</source>
      <translation>Acerca de y fuentes</translation>
    </message>
    <message>
      <source>Each playbook names the documents it rests on, with their dates. The text under each is our summary.

Press Enter on a source to see its full address. It is opened in the browser only if you say so there.

Copy details for help copies the versions of the program and its parts. It copies nothing of yours.

The log says when the program ran, which parts of it worked and what failed. It holds no data of yours.</source>
      <translation>Cada guía nombra los documentos en los que se apoya, con sus fechas. El texto debajo de cada uno es nuestro resumen.

Pulse Intro en una fuente para ver su dirección completa. Solo se abre en el navegador si usted lo dice allí.

Copiar datos para pedir ayuda copia las versiones del programa y de sus partes. No copia nada suyo.

El registro del programa dice cuándo funcionó el programa, qué partes trabajaron y qué falló. No contiene datos suyos.</translation>
    </message>
    <message>
      <source>Organizer {version}</source>
      <translation>Organizer {version}</translation>
    </message>
    <message>
      <source>By {authors}, license {licence}. Facts last checked on {day}.</source>
      <translation>Por {authors}, licencia {licence}. Última verificación de los datos: {day}.</translation>
    </message>
    <message>
      <source>Sources of {playbook}</source>
      <translation>Fuentes de {playbook}</translation>
    </message>
    <message>
      <source>{name} {version}: {licence}</source>
      <translation>{name} {version}: {licence}</translation>
    </message>
    <message>
      <source>Qt and PySide6 are used as separate libraries. You may replace them with your own builds.</source>
      <translation>Qt y PySide6 se usan como bibliotecas separadas. Puede cambiarlas por versiones que usted compile.</translation>
    </message>
    <message>
      <source>Copied: {text}</source>
      <translation>Se copió: {text}</translation>
    </message>
    <message>
      <source>The details are copied.</source>
      <translation>Los datos están copiados.</translation>
    </message>
  </context>
  <context>
    <name>AddPlaybookScreen</name>
    <message>
      <source>Add this playbook</source>
      <translation>Agregar esta guía de campaña</translation>
    </message>
    <message>
      <source>Back to the playbooks</source>
      <translation>Volver a las guías de campaña</translation>
    </message>
    <message>
      <source>Add a playbook</source>
      <translation>Agregar una guía de campaña</translation>
    </message>
    <message>
      <source>This page says who wrote the playbook, and what is in it. Read that before you add it.

A playbook with a problem is not added. Each problem names its file and its place in the file.

A translation that is missing or old keeps nothing out. The English stands there, with a mark.

The folder is copied. Change your own copy of it, then add it again.</source>
      <translation>Esta página dice quién escribió la guía de campaña y qué contiene. Léalo antes de agregarla.

Una guía de campaña con un problema no se agrega. Cada problema dice en qué lugar del archivo está.

Una traducción que falta o que es vieja no impide nada. Ahí aparece el inglés, con una marca.

La carpeta se copia. Cambie su propia copia y agréguela otra vez.</translation>
    </message>
    <message>
      <source>Files that are not copied</source>
      <translation>Archivos que no se copian</translation>
    </message>
    <message>
      <source>This folder cannot be added as it is.</source>
      <translation>Esta carpeta no se puede agregar como está.</translation>
    </message>
    <message>
      <source>Choose a folder first.</source>
      <translation>Elija primero una carpeta.</translation>
    </message>
    <message>
      <source>Written by {authors}.</source>
      <translation>Escrita por {authors}.</translation>
    </message>
    <message>
      <source>Problems of this folder: {count}</source>
      <translation>Problemas de esta carpeta: {count}</translation>
    </message>
    <message>
      <source>Translations that are missing or old: {count}</source>
      <translation>Traducciones que faltan o son viejas: {count}</translation>
    </message>
    <message>
      <source>And {count} more.</source>
      <translation>Y {count} más.</translation>
    </message>
    <message>
      <source>Written by {authors}. License: {licence}. Version {version}.</source>
      <translation>Escrita por {authors}. Licencia: {licence}. Versión {version}.</translation>
    </message>
    <message>
      <source>It has {steps} steps, {letters} letters and {statements} statements.</source>
      <translation>Pasos: {steps}. Cartas: {letters}. Declaraciones: {statements}.</translation>
    </message>
    <message>
      <source>It takes the place of version {version}, which you added before.</source>
      <translation>Reemplaza a la versión {version}, que usted agregó antes.</translation>
    </message>
  </context>
  <context>
    <name>AddressCard</name>
    <message>
      <source>Mark this task done</source>
      <translation>Marcar esta tarea como hecha</translation>
    </message>
    <message>
      <source>All addresses of this task are checked.</source>
      <translation>Todas las direcciones de esta tarea están verificadas.</translation>
    </message>
    <message>
      <source>{office}: checked on {date}</source>
      <translation>{office}: verificada el {date}</translation>
    </message>
    <message>
      <source>{office}: the address is not complete</source>
      <translation>{office}: la dirección no está completa</translation>
    </message>
    <message>
      <source>{office}: check it</source>
      <translation>{office}: verifíquela</translation>
    </message>
  </context>
  <context>
    <name>AddressLink</name>
    <message>
      <source>Shows where it leads before it opens.</source>
      <translation>Muestra adónde lleva antes de abrirse.</translation>
    </message>
    <message>
      <source>Copy the address</source>
      <translation>Copiar la dirección</translation>
    </message>
  </context>
  <context>
    <name>AddressText</name>
    <message>
      <source>Copy the address</source>
      <translation>Copiar la dirección</translation>
    </message>
  </context>
  <context>
    <name>Agenda</name>
    <message>
      <source>Late</source>
      <translation>Vencidas</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>Esta semana</translation>
    </message>
    <message>
      <source>Next week</source>
      <translation>La próxima semana</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Más adelante</translation>
    </message>
    <message>
      <source>Waiting to start</source>
      <translation>En espera de empezar</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Lo que pasó</translation>
    </message>
  </context>
  <context>
    <name>AnswerFileActs</name>
    <message>
      <source>Add a scan, photos, a PDF, or an e-mail that was saved as .eml. Or drop files here.</source>
      <translation>Agregue un escaneo, fotos, un PDF o un correo electrónico guardado como .eml. O suelte archivos aquí.</translation>
    </message>
    <message>
      <source>Make one PDF of the photos</source>
      <translation>Hacer un solo PDF con las fotos</translation>
    </message>
    <message>
      <source>Photos stay as they came, with what the camera noted, such as the place. The PDF has none of it.</source>
      <translation>Las fotos quedan como llegaron, con lo que anotó la cámara, como el lugar. El PDF no lleva nada de eso.</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Archivos</translation>
    </message>
    <message>
      <source>Put {name} back</source>
      <translation>Devolver {name} a la lista</translation>
    </message>
    <message>
      <source>Add files to the answer</source>
      <translation>Agregar archivos a la respuesta</translation>
    </message>
    <message>
      <source>Scans, photos, e-mails, texts</source>
      <translation>Escaneos, fotos, correos electrónicos, textos</translation>
    </message>
    <message>
      <source>{name} already has all these photos.</source>
      <translation>{name} ya tiene todas estas fotos.</translation>
    </message>
  </context>
  <context>
    <name>AnswerForm</name>
    <message>
      <source>Choose one</source>
      <translation>Elija una opción</translation>
    </message>
    <message>
      <source>What it says, in its own words</source>
      <translation>Lo que dice, en sus propias palabras</translation>
    </message>
    <message>
      <source>No letter has gone out yet. You can write the answer down all the same.</source>
      <translation>Todavía no ha salido ninguna carta. De todos modos puede anotar la respuesta.</translation>
    </message>
    <message>
      <source>No office, or one that is not listed</source>
      <translation>Ninguna oficina, o una que no está en la lista</translation>
    </message>
    <message>
      <source>Choose how the answer came.</source>
      <translation>Elija cómo llegó la respuesta.</translation>
    </message>
    <message>
      <source>Write when the answer came. If you do not know the day, write the month.</source>
      <translation>Escriba cuándo llegó la respuesta. Si no sabe el día, escriba el mes.</translation>
    </message>
    <message>
      <source>Choose what the answer says. If it is not clear, choose that it takes no position.</source>
      <translation>Elija lo que dice la respuesta. Si no está claro, elija que no toma posición.</translation>
    </message>
    <message>
      <source>Write the date with its year. For example: October 14, 2010, or June 2010.</source>
      <translation>Escriba la fecha con el año. Por ejemplo: 14 de octubre de 2010, o junio de 2010.</translation>
    </message>
    <message>
      <source>Error: {sentence}</source>
      <translation>Error: {sentence}</translation>
    </message>
    <message>
      <source>The day, or what you know of it. For example: June 2010, or summer 2010.</source>
      <translation>El día, o lo que sepa de él. Por ejemplo: junio de 2010, o verano de 2010.</translation>
    </message>
    <message>
      <source>The person who wrote or spoke, with a title if you know one.</source>
      <translation>La persona que escribió o habló, con su cargo si lo sabe.</translation>
    </message>
    <message>
      <source>How it came</source>
      <translation>Cómo llegó</translation>
    </message>
    <message>
      <source>When it came</source>
      <translation>Cuándo llegó</translation>
    </message>
    <message>
      <source>Who answered</source>
      <translation>Quién respondió</translation>
    </message>
    <message>
      <source>For which office</source>
      <translation>Para qué oficina</translation>
    </message>
    <message>
      <source>On paper, by mail or by hand</source>
      <translation>En papel, por correo o en mano</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>Correo electrónico</translation>
    </message>
    <message>
      <source>Fax</source>
      <translation>Fax</translation>
    </message>
    <message>
      <source>Text that you copied, as from a web page</source>
      <translation>Texto que usted copió, por ejemplo de una página web</translation>
    </message>
    <message>
      <source>Phone call</source>
      <translation>Llamada telefónica</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Reunión</translation>
    </message>
    <message>
      <source>It says that what the letter asks will be done.</source>
      <translation>Dice que se hará lo que pide la carta.</translation>
    </message>
    <message>
      <source>It says no, or that it cannot be done.</source>
      <translation>Dice que no, o que no se puede hacer.</translation>
    </message>
    <message>
      <source>It wants to know or to have something first.</source>
      <translation>Quiere saber o tener algo primero.</translation>
    </message>
    <message>
      <source>It wants to talk, in a room or by phone.</source>
      <translation>Quiere hablar, en persona o por teléfono.</translation>
    </message>
    <message>
      <source>It says that another office has to decide.</source>
      <translation>Dice que otra oficina tiene que decidir.</translation>
    </message>
    <message>
      <source>It came, and says neither yes nor no.</source>
      <translation>Llegó, y no dice ni sí ni no.</translation>
    </message>
    <message>
      <source>Which letters it answers</source>
      <translation>A qué cartas responde</translation>
    </message>
    <message>
      <source>How it came, and from whom</source>
      <translation>Cómo llegó, y de quién</translation>
    </message>
    <message>
      <source>What it says, as your group reads it</source>
      <translation>Lo que dice, según lo entiende su grupo</translation>
    </message>
    <message>
      <source>What was written or said</source>
      <translation>Lo que se escribió o se dijo</translation>
    </message>
    <message>
      <source>Copy or type its words. Of a call or a meeting, write what was said, as exactly as you can.</source>
      <translation>Copie o escriba sus palabras. Si fue una llamada o una reunión, escriba lo que se dijo, con la mayor exactitud que pueda.</translation>
    </message>
  </context>
  <context>
    <name>AnswerNext</name>
    <message>
      <source>Write back to confirm</source>
      <translation>Escribir para confirmar</translation>
    </message>
    <message>
      <source>Nothing is in writing yet</source>
      <translation>Todavía no hay nada por escrito</translation>
    </message>
    <message>
      <source>Write back what was said, and ask for a confirmation in writing.</source>
      <translation>Escriba de vuelta lo que se dijo y pida una confirmación por escrito.</translation>
    </message>
    <message>
      <source>The answer is written down</source>
      <translation>La respuesta está anotada</translation>
    </message>
    <message>
      <source>These letters fit what it says.</source>
      <translation>Estas cartas corresponden a lo que dice.</translation>
    </message>
  </context>
  <context>
    <name>AnswerScreen</name>
    <message>
      <source>Write down the answer</source>
      <translation>Anotar la respuesta</translation>
    </message>
    <message>
      <source>Remove this answer</source>
      <translation>Quitar esta respuesta</translation>
    </message>
    <message>
      <source>Go to the mail log</source>
      <translation>Ir al registro de correo</translation>
    </message>
    <message>
      <source>Write down an answer</source>
      <translation>Anotar una respuesta</translation>
    </message>
    <message>
      <source>Answer: {how}, {day}</source>
      <translation>Respuesta: {how}, {day}</translation>
    </message>
    <message>
      <source>Write down each answer as it came. Tick the letters that it answers.

Choose what it says as your group reads it. You can change that later.

Add files as they are. The program keeps each one unchanged. Put photos into order with Move up and Move down. Then make one PDF of them.

The first e-mail that was saved as .eml fills in the empty fields. The files in it are listed below. Any other e-mail is kept beside it.

After a call or a meeting, write back. Ask for a confirmation in writing.</source>
      <translation>Anote cada respuesta como llegó. Marque las cartas a las que responde.

Elija lo que dice según lo entiende su grupo. Puede cambiarlo después.

Agregue los archivos como están. El programa guarda cada uno sin cambios. Ponga las fotos en orden con Subir y Bajar. Luego haga un solo PDF con ellas.

El primer correo electrónico guardado como .eml llena los campos vacíos. Los archivos que trae aparecen abajo en una lista. Cualquier otro correo electrónico se guarda junto a él.

Después de una llamada o una reunión, escriba de vuelta. Pida una confirmación por escrito.</translation>
    </message>
    <message>
      <source>Each change is stored when you leave the field.</source>
      <translation>Cada cambio se guarda cuando usted sale del campo.</translation>
    </message>
    <message>
      <source>Keep it as it came, on paper, by e-mail, or as you remember it.</source>
      <translation>Guárdela como llegó: en papel, por correo electrónico o como la recuerde.</translation>
    </message>
  </context>
  <context>
    <name>AnswerSections</name>
    <message>
      <source>Your group</source>
      <translation>Su grupo</translation>
    </message>
    <message>
      <source>The place</source>
      <translation>La localidad</translation>
    </message>
    <message>
      <source>The decision</source>
      <translation>La decisión</translation>
    </message>
    <message>
      <source>Signed by</source>
      <translation>Quién firma</translation>
    </message>
    <message>
      <source>Copies and enclosures</source>
      <translation>Copias y anexos</translation>
    </message>
    <message>
      <source>The law of the state</source>
      <translation>La ley del estado</translation>
    </message>
    <message>
      <source>What this playbook asks</source>
      <translation>Lo que pregunta esta guía de campaña</translation>
    </message>
  </context>
  <context>
    <name>AttachmentEntry</name>
    <message>
      <source>What it shows</source>
      <translation>Lo que muestra</translation>
    </message>
    <message>
      <source>This picture cannot be shown: it ends too early. It is kept as it came.</source>
      <translation>Esta imagen no se puede mostrar: termina antes de tiempo. Se guarda como llegó.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Save as</source>
      <translation>Guardar como</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Subir</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Bajar</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>File {number}</source>
      <translation>Archivo {number}</translation>
    </message>
    <message>
      <source>{file}: {name}, {size}</source>
      <translation>{file}: {name}, {size}</translation>
    </message>
    <message>
      <source>{file}: what it shows</source>
      <translation>{file}: lo que muestra</translation>
    </message>
    <message>
      <source>{act}: {file}</source>
      <translation>{act}: {file}</translation>
    </message>
  </context>
  <context>
    <name>AttachmentList</name>
    <message>
      <source>Add files</source>
      <translation>Agregar archivos</translation>
    </message>
  </context>
  <context>
    <name>BackupDetail</name>
    <message>
      <source>Put this backup in the place of the file?</source>
      <translation>¿Poner esta copia de seguridad en lugar del archivo?</translation>
    </message>
    <message>
      <source>First a backup of the file as it is now is made. You can go back to it on this page.</source>
      <translation>Primero se hace una copia de seguridad del archivo como está ahora. En esta página usted puede volver a ella.</translation>
    </message>
    <message>
      <source>The words of this backup. If it was changed with the file, these are the words of the file.</source>
      <translation>Las palabras de esta copia de seguridad. Si se cambió junto con el archivo, son las palabras del archivo.</translation>
    </message>
    <message>
      <source>Passphrase of this backup</source>
      <translation>Frase de contraseña de esta copia de seguridad</translation>
    </message>
    <message>
      <source>Test this backup</source>
      <translation>Probar esta copia de seguridad</translation>
    </message>
    <message>
      <source>Restore this backup</source>
      <translation>Restaurar esta copia de seguridad</translation>
    </message>
    <message>
      <source>Restore it now</source>
      <translation>Restaurarla ahora</translation>
    </message>
    <message>
      <source>Leave the file as it is</source>
      <translation>Dejar el archivo como está</translation>
    </message>
    <message>
      <source>This backup is whole. All of it was read and checked.</source>
      <translation>Esta copia de seguridad está completa. Se leyó y se revisó toda.</translation>
    </message>
  </context>
  <context>
    <name>BackupModel</name>
    <message>
      <source>When, and why</source>
      <translation>Cuándo y por qué</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
  </context>
  <context>
    <name>BackupsCard</name>
    <message>
      <source>Backups</source>
      <translation>Copias de seguridad</translation>
    </message>
    <message>
      <source>Back up now</source>
      <translation>Hacer una copia ahora</translation>
    </message>
    <message>
      <source>Copy to a stick</source>
      <translation>Copiar a una memoria USB</translation>
    </message>
    <message>
      <source>All backups</source>
      <translation>Todas las copias de seguridad</translation>
    </message>
    <message>
      <source>Check my records</source>
      <translation>Revisar mis registros</translation>
    </message>
  </context>
  <context>
    <name>BackupsScreen</name>
    <message>
      <source>Back up now</source>
      <translation>Hacer una copia ahora</translation>
    </message>
    <message>
      <source>Copy to a stick</source>
      <translation>Copiar a una memoria USB</translation>
    </message>
    <message>
      <source>Go back to before the restore</source>
      <translation>Volver a como estaba antes de restaurar</translation>
    </message>
    <message>
      <source>Check my records</source>
      <translation>Revisar mis registros</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Copias de seguridad</translation>
    </message>
    <message>
      <source>The program backs the file up by itself. It does so every half hour while you work, and when you close the file. It also does so before something large, as a merge. Each backup is read back in full before it counts.

All of the last two days stay. Of older ones some are kept: for 12 days, 10 weeks and 9 months. A legal hold keeps them all.

A backup has the passphrase that the file had then. To restore one, the program asks for those words.

Backups on this computer do not help if it is stolen. Copy the file to a stick each week, and keep the stick in another house. To move to a new computer, open such a copy there.</source>
      <translation>El programa hace copias de seguridad por sí solo. Las hace cada media hora mientras usted trabaja y cuando cierra el archivo. También las hace antes de algo grande, como unir dos copias. Cada una se lee completa antes de contar como hecha.

Se conservan todas las de los últimos dos días. De las anteriores quedan algunas: de 12 días, 10 semanas y 9 meses. Una retención legal las conserva todas.

Una copia de seguridad tiene la frase de contraseña que el archivo tenía entonces. Para restaurarla, el programa pide esas palabras.

Las copias de seguridad en esta computadora no sirven si la roban. Copie el archivo a una memoria USB cada semana y guárdela en otra casa. Para pasar a una computadora nueva, abra allí esa copia.</translation>
    </message>
    <message>
      <source>This is an example. It is in memory only, so there is no backup.</source>
      <translation>Este es un ejemplo. Está solo en la memoria, así que no hay copias de seguridad.</translation>
    </message>
    <message>
      <source>The backup is being tested</source>
      <translation>Se prueba la copia de seguridad</translation>
    </message>
    <message>
      <source>The backup is being restored</source>
      <translation>Se restaura la copia de seguridad</translation>
    </message>
    <message>
      <source>The backup of {when} is restored. You can go back to before the restore.</source>
      <translation>Se restauró la copia de seguridad del {when}. Usted puede volver a como estaba antes.</translation>
    </message>
    <message>
      <source>Type the passphrase of this backup.</source>
      <translation>Escriba la frase de contraseña de esta copia de seguridad.</translation>
    </message>
  </context>
  <context>
    <name>BatchScreen</name>
    <message>
      <source>Write the letters</source>
      <translation>Escribir las cartas</translation>
    </message>
    <message>
      <source>Back to the letters</source>
      <translation>Volver a las cartas</translation>
    </message>
    <message>
      <source>Send one letter to many</source>
      <translation>Enviar una carta a varios</translation>
    </message>
    <message>
      <source>Choose a letter. Then tick the offices that get it, or choose a CSV file with one recipient in each row. 

The first line of the file names its columns. Look at what each column is, and change it if it is wrong.

Enclosures go behind each letter, each with a sheet before it. You can leave them out.

The letters are written as PDF files into a new folder. A cover sheet lists them, with a box to tick. Cancel leaves nothing behind.</source>
      <translation>Elija una carta. Luego marque las oficinas que la reciben, o elija un archivo CSV con un destinatario en cada fila. 

La primera línea del archivo da nombre a sus columnas. Mire qué es cada columna, y cámbielo si no es correcto.

Los anexos van detrás de cada carta, cada uno con una hoja delante. Puede dejarlos fuera.

Las cartas se escriben como archivos PDF en una carpeta nueva. Una portada las enumera, con una casilla para marcar. Cancelar no deja nada.</translation>
    </message>
    <message>
      <source>Nothing is mailed. The letters are saved as PDF files, to print and sign.</source>
      <translation>No se envía nada por correo. Las cartas se guardan como archivos PDF, para imprimir y firmar.</translation>
    </message>
    <message>
      <source>Checking {count} letters</source>
      <translation>Revisando cartas: {count}</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Carta</translation>
    </message>
    <message>
      <source>Letter to send</source>
      <translation>Carta que se envía</translation>
    </message>
    <message>
      <source>Who gets it</source>
      <translation>Quién la recibe</translation>
    </message>
    <message>
      <source>Offices of the directory</source>
      <translation>Oficinas del directorio</translation>
    </message>
    <message>
      <source>A list in a CSV file</source>
      <translation>Una lista en un archivo CSV</translation>
    </message>
    <message>
      <source>How they are saved</source>
      <translation>Cómo se guardan</translation>
    </message>
    <message>
      <source>One PDF for each letter</source>
      <translation>Un PDF para cada carta</translation>
    </message>
    <message>
      <source>One PDF with all letters</source>
      <translation>Un PDF con todas las cartas</translation>
    </message>
    <message>
      <source>Change the folder</source>
      <translation>Cambiar la carpeta</translation>
    </message>
    <message>
      <source>{title}, {number}</source>
      <translation>{title}, {number}</translation>
    </message>
    <message>
      <source>It goes to: {role}.</source>
      <translation>Va dirigida a: {role}.</translation>
    </message>
    <message>
      <source>Choose a CSV file</source>
      <translation>Elija un archivo CSV</translation>
    </message>
    <message>
      <source>CSV files (*.csv *.tsv *.txt)</source>
      <translation>Archivos CSV (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
      <source>Choose a folder</source>
      <translation>Elija una carpeta</translation>
    </message>
    <message>
      <source>They go into the file {place}.</source>
      <translation>Van en el archivo {place}.</translation>
    </message>
    <message>
      <source>They go into {place}.</source>
      <translation>Van en {place}.</translation>
    </message>
    <message>
      <source>Choose at least one office.</source>
      <translation>Elija al menos una oficina.</translation>
    </message>
    <message>
      <source>Choose a CSV file.</source>
      <translation>Elija un archivo CSV.</translation>
    </message>
    <message>
      <source>The list has rows for another role. Choose the letter that goes to them.</source>
      <translation>La lista tiene filas para otra función. Elija la carta que les corresponde.</translation>
    </message>
    <message>
      <source>No row of the list can be used yet. Look at its problems.</source>
      <translation>Todavía no se puede usar ninguna fila de la lista. Mire los problemas de la lista.</translation>
    </message>
    <message>
      <source>Writing {count} letters</source>
      <translation>Escribiendo cartas: {count}</translation>
    </message>
    <message>
      <source>Cancelled. No letter was written.</source>
      <translation>Se canceló. No se escribió ninguna carta.</translation>
    </message>
  </context>
  <context>
    <name>Brought</name>
    <message>
      <source>What the copy brings</source>
      <translation>Lo que trae la copia</translation>
    </message>
    <message>
      <source>New in the copy: {count}</source>
      <translation>Nuevo en la copia: {count}</translation>
    </message>
    <message>
      <source>Changed in the copy: {count}</source>
      <translation>Cambiado en la copia: {count}</translation>
    </message>
    <message>
      <source>Deleted in the copy: {count}</source>
      <translation>Eliminado en la copia: {count}</translation>
    </message>
    <message>
      <source>Changed in both, so that you choose: {count}</source>
      <translation>Cambiado en las dos, para que usted elija: {count}</translation>
    </message>
    <message>
      <source>Nothing is in the copy that is not here. There is nothing to do.</source>
      <translation>En la copia no hay nada que no esté aquí. No hay nada que hacer.</translation>
    </message>
    <message>
      <source>Good to know</source>
      <translation>Conviene saber</translation>
    </message>
    <message>
      <source>And {count} more.</source>
      <translation>Y {count} más.</translation>
    </message>
  </context>
  <context>
    <name>CalendarScreen</name>
    <message>
      <source>Add date</source>
      <translation>Agregar fecha</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Lista</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Mes</translation>
    </message>
    <message>
      <source>Show the dates as</source>
      <translation>Mostrar las fechas como</translation>
    </message>
    <message>
      <source>This campaign</source>
      <translation>Esta campaña</translation>
    </message>
    <message>
      <source>All campaigns</source>
      <translation>Todas las campañas</translation>
    </message>
    <message>
      <source>Show this campaign or all</source>
      <translation>Mostrar esta campaña o todas</translation>
    </message>
    <message>
      <source>Export .ics</source>
      <translation>Exportar .ics</translation>
    </message>
    <message>
      <source>What moved</source>
      <translation>Lo que se movió</translation>
    </message>
    <message>
      <source>No dates yet</source>
      <translation>Todavía no hay fechas</translation>
    </message>
    <message>
      <source>Dates appear when you mail a letter or add a meeting.</source>
      <translation>Las fechas aparecen cuando usted envía una carta por correo o agrega una reunión.</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Calendario</translation>
    </message>
    <message>
      <source>Each date says what it counts from. Press Enter on it to see every day of the count, and why.

Press Space to mark a date done. Press Alt+Up or Alt+Down to move it by a day.

A late date has the button Give more time. Write why: the reason is kept.

In the month, the arrow keys go from day to day. Page Up and Page Down go from month to month, with Shift from year to year. Choose a month and a year above the days to go there at once.

Export .ics writes the dates for another calendar. Do it again later: nothing is doubled.</source>
      <translation>Cada fecha dice desde cuándo se cuenta. Presione Enter en ella para ver cada día de la cuenta, y por qué.

Presione la barra espaciadora para marcar una fecha como hecha. Presione Alt+Up o Alt+Down para moverla un día.

Una fecha vencida tiene el botón Dar más tiempo. Escriba por qué: el motivo se guarda.

En el mes, las flechas van de un día a otro. Page Up y Page Down van de un mes a otro, y con Shift, de un año a otro. Elija un mes y un año arriba de los días para ir allí directamente.

Exportar .ics escribe las fechas para otro calendario. Hágalo otra vez más adelante: nada se duplica.</translation>
    </message>
    <message>
      <source>The holidays of the calendar are good through {year}. Later ones can still change.</source>
      <translation>Los días feriados del calendario sirven hasta {year}. Los de después todavía pueden cambiar.</translation>
    </message>
    <message>
      <source>No holidays are known.</source>
      <translation>No se conoce ningún día feriado.</translation>
    </message>
    <message>
      <source>Late: {late}. This week: {soon}.</source>
      <translation>Vencidas: {late}. Esta semana: {soon}.</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguna</translation>
    </message>
    <message>
      <source>Open the letter: {title}</source>
      <translation>Abrir la carta: {title}</translation>
    </message>
    <message>
      <source>Write: {title}</source>
      <translation>Escribir: {title}</translation>
    </message>
    <message>
      <source>This date has no day yet. Press Enter to open it.</source>
      <translation>Esta fecha todavía no tiene día. Presione Enter para abrirla.</translation>
    </message>
    <message>
      <source>Choose a date first. Then Alt+Up and Alt+Down move it by a day.</source>
      <translation>Elija primero una fecha. Luego Alt+Up y Alt+Down la mueven un día.</translation>
    </message>
    <message>
      <source>There is no date to export yet.</source>
      <translation>Todavía no hay ninguna fecha para exportar.</translation>
    </message>
  </context>
  <context>
    <name>CampaignButton</name>
    <message>
      <source>Campaign: {name}</source>
      <translation>Campaña: {name}</translation>
    </message>
  </context>
  <context>
    <name>CampaignsScreen</name>
    <message>
      <source>New campaign</source>
      <translation>Nueva campaña</translation>
    </message>
    <message>
      <source>Campaigns</source>
      <translation>Campañas</translation>
    </message>
    <message>
      <source>Archive this campaign</source>
      <translation>Archivar esta campaña</translation>
    </message>
    <message>
      <source>Archived campaigns</source>
      <translation>Campañas archivadas</translation>
    </message>
    <message>
      <source>All campaigns</source>
      <translation>Todas las campañas</translation>
    </message>
    <message>
      <source>One file can hold many campaigns, for example one for each county.

Press Enter on a campaign to open it. Press Delete to archive it: everything in it is kept.

Press Enter on an archived campaign to take it back.</source>
      <translation>Un archivo puede tener muchas campañas, por ejemplo una para cada condado.

Presione Enter en una campaña para abrirla. Presione Delete para archivarla: todo lo que hay en ella se conserva.

Presione Enter en una campaña archivada para recuperarla.</translation>
    </message>
    <message>
      <source>Archived ({count})</source>
      <translation>Archivadas ({count})</translation>
    </message>
    <message>
      <source>All steps are done</source>
      <translation>Todos los pasos están hechos</translation>
    </message>
    <message>
      <source>{name}, {state}</source>
      <translation>{name}, {state}</translation>
    </message>
    <message>
      <source>{name}. Archived. Press Enter to take it back.</source>
      <translation>{name}. Archivada. Presione Enter para recuperarla.</translation>
    </message>
    <message>
      <source>Press Enter to take it back.</source>
      <translation>Presione Enter para recuperarla.</translation>
    </message>
    <message>
      <source>{aim}. Next: {task}</source>
      <translation>{aim}. Sigue: {task}</translation>
    </message>
    <message>
      <source>1 date late.</source>
      <translation>1 fecha vencida.</translation>
    </message>
    <message>
      <source>{count} dates late.</source>
      <translation>Fechas vencidas: {count}.</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Cerrada</translation>
    </message>
    <message>
      <source>{count} late</source>
      <translation>Vencidas: {count}</translation>
    </message>
    <message>
      <source>Example</source>
      <translation>Ejemplo</translation>
    </message>
  </context>
  <context>
    <name>CaseCard</name>
    <message>
      <source>{place}. {activation}</source>
      <translation>{place}. {activation}</translation>
    </message>
    <message>
      <source>What it got: {outcome}</source>
      <translation>Lo que logró: {outcome}</translation>
    </message>
    <message>
      <source>Hide the record</source>
      <translation>Ocultar el historial</translation>
    </message>
    <message>
      <source>Show the record</source>
      <translation>Mostrar el historial</translation>
    </message>
    <message>
      <source>What it teaches</source>
      <translation>Lo que enseña</translation>
    </message>
    <message>
      <source>Where this was read</source>
      <translation>Dónde se leyó esto</translation>
    </message>
  </context>
  <context>
    <name>ChangeCard</name>
    <message>
      <source>Show its words</source>
      <translation>Mostrar sus palabras</translation>
    </message>
    <message>
      <source>Hide its words</source>
      <translation>Ocultar sus palabras</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Antes</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Ahora</translation>
    </message>
  </context>
  <context>
    <name>ChangeList</name>
    <message>
      <source>Show {count} more</source>
      <translation>Mostrar {count} más</translation>
    </message>
    <message>
      <source>Hide what is below</source>
      <translation>Ocultar lo de abajo</translation>
    </message>
  </context>
  <context>
    <name>CheckLine</name>
    <message>
      <source>{name}: {value}</source>
      <translation>{name}: {value}</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Add</source>
      <translation>Agregar</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <source>Envelope or label</source>
      <translation>Sobre o etiqueta</translation>
    </message>
    <message>
      <source>Name the newer answer</source>
      <translation>Indicar la respuesta más reciente</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>Look at this</source>
      <translation>Mire esto</translation>
    </message>
    <message>
      <source>Fix this</source>
      <translation>Corrija esto</translation>
    </message>
    <message>
      <source>Optional</source>
      <translation>Opcional</translation>
    </message>
  </context>
  <context>
    <name>CheckScreen</name>
    <message>
      <source>Not all sources of this letter agree</source>
      <translation>No todas las fuentes de esta carta coinciden</translation>
    </message>
    <message>
      <source>Is the program still the same?</source>
      <translation>¿El programa sigue igual?</translation>
    </message>
    <message>
      <source>This letter is kept as it was printed</source>
      <translation>Esta carta se guarda como se imprimió</translation>
    </message>
    <message>
      <source>Check this letter, then print it</source>
      <translation>Revise esta carta, luego imprímala</translation>
    </message>
    <message>
      <source>Each row shows one thing that the letter is made of. Change leads to its field.

A cross must be fixed before the letter can be printed. A triangle is a warning: read it, then decide.

Print with Ctrl+P. Pages print at their true size on US Letter paper. In the print dialog, leave any scaling off: then the address stands in the window of the envelope.

Save as PDF writes the letter to a file, for another printer or for mail by computer.

After it printed, say yes. Then the pages are kept. Once the letter is signed or mailed, they never change.

The letter is not mailed until it is signed and taken to the post office.</source>
      <translation>Cada fila muestra una parte de la carta. Cambiar lleva a su campo.

Lo que tiene una cruz se debe corregir antes de imprimir la carta. Un triángulo es una advertencia: léala, luego decida.

Imprima con Ctrl+P. Las páginas se imprimen en su tamaño real en papel tamaño carta. En el cuadro de impresión, deje sin usar cualquier ajuste de escala: así la dirección queda en la ventana del sobre.

Guardar como PDF escribe la carta en un archivo, para otra impresora o para enviarla por computadora.

Después de imprimir, diga que sí. Entonces las páginas se guardan. Una vez que la carta está firmada o enviada, ya no cambian.

La carta no está enviada hasta que se firma y se lleva a la oficina de correos.</translation>
    </message>
    <message>
      <source>This letter is not in the file any more.</source>
      <translation>Esta carta ya no está en el archivo.</translation>
    </message>
    <message>
      <source>This is the first letter of the campaign. Read this once before you go on.</source>
      <translation>Esta es la primera carta de la campaña. Lea esto una vez antes de seguir.</translation>
    </message>
    <message>
      <source>Only the PDF of this letter is kept. Open it to copy its words.</source>
      <translation>Solo se guarda el PDF de esta carta. Ábralo para copiar sus palabras.</translation>
    </message>
    <message>
      <source>The text of the letter is copied.</source>
      <translation>El texto de la carta está copiado.</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Imprimir</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Guardar como PDF</translation>
    </message>
    <message>
      <source>Open PDF</source>
      <translation>Abrir el PDF</translation>
    </message>
    <message>
      <source>Envelope or label</source>
      <translation>Sobre o etiqueta</translation>
    </message>
    <message>
      <source>Back to the letter</source>
      <translation>Volver a la carta</translation>
    </message>
    <message>
      <source>{title}. These are the pages that were signed or mailed. They print the same each time.</source>
      <translation>{title}. Estas son las páginas que se firmaron o se enviaron. Se imprimen igual cada vez.</translation>
    </message>
    <message>
      <source>{title}. Print it, then hand it over or enclose it.</source>
      <translation>{title}. Imprímalo, y luego entréguelo o adjúntelo.</translation>
    </message>
    <message>
      <source>{title}. It is not mailed until you print it, get it signed and take it to the post office.</source>
      <translation>{title}. No está enviada hasta que usted la imprima, consiga la firma y la lleve a la oficina de correos.</translation>
    </message>
    <message>
      <source>There is nothing to fix.</source>
      <translation>No hay nada que corregir.</translation>
    </message>
  </context>
  <context>
    <name>ChooseFilesDialog</name>
    <message>
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
  </context>
  <context>
    <name>ChoosingScreen</name>
    <message>
      <source>Five short questions at most. You can take every answer back.</source>
      <translation>Cinco preguntas cortas como máximo. Puede cambiar cada respuesta.</translation>
    </message>
    <message>
      <source>Your answers. Press Enter to change one.</source>
      <translation>Sus respuestas. Presione Enter para cambiar una.</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>Respuestas</translation>
    </message>
    <message>
      <source>Take back the last answer</source>
      <translation>Quitar la última respuesta</translation>
    </message>
    <message>
      <source>Start again</source>
      <translation>Empezar de nuevo</translation>
    </message>
    <message>
      <source>Find what to do</source>
      <translation>Buscar qué hacer</translation>
    </message>
    <message>
      <source>Choose the answer that comes closest. Up and Down move, Enter chooses.

Your answers stand on top. Press Enter on one to change it. Alt+Left takes back the last one.

If you do not know, say so. That answer leads to a letter that finds out.

At the end you see which playbook fits, and why. Nothing is stored before you start a campaign.</source>
      <translation>Elija la respuesta que más se acerque. Las flechas arriba y abajo mueven, Enter elige.

Sus respuestas están arriba. Presione Enter en una para cambiarla. Alt+Left quita la última.

Si no sabe, dígalo. Esa respuesta lleva a una carta que lo averigua.

Al final verá qué guía de campaña corresponde, y por qué. No se guarda nada antes de que usted empiece una campaña.</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historia</translation>
    </message>
    <message>
      <source>This playbook is not on this computer.</source>
      <translation>Esta guía de campaña no está en esta computadora.</translation>
    </message>
    <message>
      <source>Read what was done</source>
      <translation>Leer lo que se hizo</translation>
    </message>
    <message>
      <source>Use this playbook</source>
      <translation>Usar esta guía de campaña</translation>
    </message>
    <message>
      <source>Use it all the same</source>
      <translation>Usarla de todos modos</translation>
    </message>
    <message>
      <source>Read about it first</source>
      <translation>Leer primero sobre ella</translation>
    </message>
    <message>
      <source>See all playbooks</source>
      <translation>Ver todas las guías de campaña</translation>
    </message>
    <message>
      <source>This playbook fits</source>
      <translation>Esta es la guía de campaña indicada</translation>
    </message>
  </context>
  <context>
    <name>ClockCard</name>
    <message>
      <source>What lists say for your state</source>
      <translation>Lo que dicen las listas sobre su estado</translation>
    </message>
    <message>
      <source>What lists say for your state, {state}</source>
      <translation>Lo que dicen las listas sobre su estado, {state}</translation>
    </message>
    <message>
      <source>No list of ours names your state. Look at the law itself.</source>
      <translation>Ninguna de nuestras listas nombra su estado. Mire la ley misma.</translation>
    </message>
    <message>
      <source>Source: {source}</source>
      <translation>Fuente: {source}</translation>
    </message>
    <message>
      <source>Your answers say the same.</source>
      <translation>Sus respuestas dicen lo mismo.</translation>
    </message>
    <message>
      <source>Use this answer</source>
      <translation>Usar esta respuesta</translation>
    </message>
    <message>
      <source>Use this answer: {says}</source>
      <translation>Usar esta respuesta: {says}</translation>
    </message>
  </context>
  <context>
    <name>ColumnBoxes</name>
    <message>
      <source>Leave it out</source>
      <translation>Dejarla fuera</translation>
    </message>
    <message>
      <source>{heading}, for example {example}</source>
      <translation>{heading}, por ejemplo {example}</translation>
    </message>
    <message>
      <source>No name</source>
      <translation>Sin nombre</translation>
    </message>
    <message>
      <source>Column {heading}</source>
      <translation>Columna {heading}</translation>
    </message>
    <message>
      <source>without a name</source>
      <translation>sin nombre</translation>
    </message>
  </context>
  <context>
    <name>CompareVersionsScreen</name>
    <message>
      <source>Choose two versions</source>
      <translation>Elija dos versiones</translation>
    </message>
    <message>
      <source>The older version</source>
      <translation>La versión anterior</translation>
    </message>
    <message>
      <source>The newer version</source>
      <translation>La versión más nueva</translation>
    </message>
    <message>
      <source>Add a version from a folder</source>
      <translation>Agregar una versión desde una carpeta</translation>
    </message>
    <message>
      <source>Compare versions</source>
      <translation>Comparar versiones</translation>
    </message>
    <message>
      <source>Choose two versions of a playbook. Each text that differs is shown, old words beside new.

Your file keeps every version that its campaigns used. A version can also be read from a folder.

Nothing is changed by looking.</source>
      <translation>Elija dos versiones de una guía de campaña. Se muestra cada texto que cambia: las palabras anteriores junto a las nuevas.

Su archivo guarda cada versión que usaron sus campañas. También se puede leer una versión desde una carpeta.

Mirar no cambia nada.</translation>
    </message>
    <message>
      <source>Folder of a playbook</source>
      <translation>Carpeta de una guía de campaña</translation>
    </message>
  </context>
  <context>
    <name>ComposerScreen</name>
    <message>
      <source>This letter is not written yet</source>
      <translation>Esta carta todavía no está escrita</translation>
    </message>
    <message>
      <source>The playbook has the words. You can change each paragraph.</source>
      <translation>La guía de campaña tiene las palabras. Usted puede cambiar cada párrafo.</translation>
    </message>
    <message>
      <source>Write it</source>
      <translation>Escribirla</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Carta</translation>
    </message>
    <message>
      <source>The form is at the left. The page at the right shows the letter as it prints.

Marked words come from the answers of the campaign. Change them under Answers in this letter.

You can change each paragraph, move it, leave it out, or add your own. It is then marked as yours. You can take the playbook's words back. Press Alt+Up or Alt+Down to move a paragraph.

Give a source for each fact that you add. Put it in brackets behind the sentence, with its date.

Everything is stored when you leave a field. Press Ctrl+P to check the letter. Press F8 to go to the next thing to fix.

A letter that is signed or mailed is kept as it was. You can write a new one in its place.</source>
      <translation>El formulario está a la izquierda. La página a la derecha muestra la carta como se imprime.

Las palabras marcadas vienen de las respuestas de la campaña. Cámbielas en Respuestas en esta carta.

Puede cambiar cada párrafo, moverlo, dejarlo fuera o agregar uno propio. Entonces queda marcado como suyo. Puede recuperar las palabras de la guía de campaña. Presione Alt+Up o Alt+Down para mover un párrafo.

Dé una fuente para cada dato que agregue. Póngala entre paréntesis después de la oración, con su fecha.

Todo se guarda cuando usted sale de un campo. Presione Ctrl+P para revisar la carta. Presione F8 para ir a lo siguiente que hay que corregir.

Una carta firmada o enviada se guarda como estaba. Puede escribir una nueva que la reemplace.</translation>
    </message>
    <message>
      <source>There is nothing to fix.</source>
      <translation>No hay nada que corregir.</translation>
    </message>
    <message>
      <source>Go into a paragraph first. Then it can be moved.</source>
      <translation>Entre primero en un párrafo. Entonces se puede mover.</translation>
    </message>
    <message>
      <source>Go into a paragraph first. Then it can be taken out.</source>
      <translation>Entre primero en un párrafo. Entonces se puede sacar.</translation>
    </message>
    <message>
      <source>The text of the letter is copied.</source>
      <translation>El texto de la carta está copiado.</translation>
    </message>
    <message>
      <source>The PDF cannot be made yet. {count}.</source>
      <translation>Todavía no se puede hacer el PDF. {count}.</translation>
    </message>
    <message>
      <source>Copy text</source>
      <translation>Copiar el texto</translation>
    </message>
    <message>
      <source>Open PDF</source>
      <translation>Abrir el PDF</translation>
    </message>
    <message>
      <source>Check and print</source>
      <translation>Revisar e imprimir</translation>
    </message>
    <message>
      <source>Print again or save as PDF</source>
      <translation>Imprimir otra vez o guardar como PDF</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>The page cannot be shown yet.</source>
      <translation>Todavía no se puede mostrar la página.</translation>
    </message>
    <message>
      <source>1 page</source>
      <translation>1 página</translation>
    </message>
    <message>
      <source>{count} pages</source>
      <translation>{count} páginas</translation>
    </message>
    <message>
      <source>{pages}. DRAFT until the name and title of the signer are there.</source>
      <translation>{pages}. BORRADOR hasta que estén el nombre y el cargo de la persona que firma.</translation>
    </message>
    <message>
      <source>1 thing to fix before you print</source>
      <translation>1 punto por corregir antes de imprimir</translation>
    </message>
    <message>
      <source>{count} things to fix before you print</source>
      <translation>{count} puntos por corregir antes de imprimir</translation>
    </message>
    <message>
      <source>Nothing to fix, 1 thing to look at</source>
      <translation>Nada por corregir, 1 punto por mirar</translation>
    </message>
    <message>
      <source>Nothing to fix, {count} things to look at</source>
      <translation>Nada por corregir, {count} puntos por mirar</translation>
    </message>
    <message>
      <source>Nothing to fix</source>
      <translation>Nada por corregir</translation>
    </message>
  </context>
  <context>
    <name>ConflictCard</name>
    <message>
      <source>Keep what is here</source>
      <translation>Conservar lo que está aquí</translation>
    </message>
    <message>
      <source>Take what the copy says</source>
      <translation>Tomar lo que dice la copia</translation>
    </message>
    <message>
      <source>Nothing stands there.</source>
      <translation>Ahí no hay nada.</translation>
    </message>
  </context>
  <context>
    <name>CopiesCard</name>
    <message>
      <source>Another file is in the place of yours</source>
      <translation>Hay otro archivo en lugar del suyo</translation>
    </message>
    <message>
      <source>Copies beside your file</source>
      <translation>Copias junto a su archivo</translation>
    </message>
    <message>
      <source>See how to go on</source>
      <translation>Ver cómo seguir</translation>
    </message>
    <message>
      <source>Nothing new can be stored in it until you choose how to go on.</source>
      <translation>No se puede guardar nada nuevo en él hasta que usted elija cómo seguir.</translation>
    </message>
    <message>
      <source>Look what it brings</source>
      <translation>Ver qué trae</translation>
    </message>
    <message>
      <source>Leave it out</source>
      <translation>Dejarla fuera</translation>
    </message>
  </context>
  <context>
    <name>CopyBox</name>
    <message>
      <source>The same in {language}</source>
      <translation>Lo mismo en {language}</translation>
    </message>
    <message>
      <source>{paragraph} in {language}</source>
      <translation>{paragraph} en {language}</translation>
    </message>
    <message>
      <source>Error: {sentence}</source>
      <translation>Error: {sentence}</translation>
    </message>
  </context>
  <context>
    <name>CountModel</name>
    <message>
      <source>Day</source>
      <translation>Día</translation>
    </message>
    <message>
      <source>Count</source>
      <translation>Cuenta</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Fuente</translation>
    </message>
  </context>
  <context>
    <name>CountTable</name>
    <message>
      <source>The count, day by day</source>
      <translation>La cuenta, día por día</translation>
    </message>
  </context>
  <context>
    <name>DateDetail</name>
    <message>
      <source>What it counts from</source>
      <translation>Desde cuándo se cuenta</translation>
    </message>
    <message>
      <source>The rule</source>
      <translation>La regla</translation>
    </message>
    <message>
      <source>Who gives this limit</source>
      <translation>Quién pone este plazo</translation>
    </message>
    <message>
      <source>How long it takes in practice</source>
      <translation>Cuánto tarda en la práctica</translation>
    </message>
    <message>
      <source>What follows</source>
      <translation>Lo que sigue</translation>
    </message>
    <message>
      <source>Mark done</source>
      <translation>Marcar como hecha</translation>
    </message>
    <message>
      <source>Give more time</source>
      <translation>Dar más tiempo</translation>
    </message>
    <message>
      <source>Print the count</source>
      <translation>Imprimir la cuenta</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Guardar como PDF</translation>
    </message>
    <message>
      <source>Delete this date</source>
      <translation>Borrar esta fecha</translation>
    </message>
    <message>
      <source>this date</source>
      <translation>esta fecha</translation>
    </message>
    <message>
      <source>Mark not done</source>
      <translation>Marcar como no hecha</translation>
    </message>
    <message>
      <source>Open the letter: {title}</source>
      <translation>Abrir la carta: {title}</translation>
    </message>
    <message>
      <source>Write: {title}</source>
      <translation>Escribir: {title}</translation>
    </message>
    <message>
      <source>This date did not start.</source>
      <translation>Esta fecha no empezó.</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En espera</translation>
    </message>
  </context>
  <context>
    <name>DateForm</name>
    <message>
      <source>Write what is due.</source>
      <translation>Escriba lo que vence.</translation>
    </message>
    <message>
      <source>Write the day with its year.</source>
      <translation>Escriba el día con el año.</translation>
    </message>
    <message>
      <source>Write the day to count from.</source>
      <translation>Escriba el día desde el que se cuenta.</translation>
    </message>
    <message>
      <source>Choose a letter to count from.</source>
      <translation>Elija una carta desde la que se cuenta.</translation>
    </message>
    <message>
      <source>Write a number from 1 to {most}.</source>
      <translation>Escriba un número de 1 a {most}.</translation>
    </message>
    <message>
      <source>On a day that you choose</source>
      <translation>En un día que usted elige</translation>
    </message>
    <message>
      <source>Counted from a day that you choose</source>
      <translation>Desde un día que usted elige</translation>
    </message>
    <message>
      <source>Counted from the mailing of a letter</source>
      <translation>Desde el envío de una carta</translation>
    </message>
    <message>
      <source>Counted from the delivery of a letter</source>
      <translation>Desde la entrega de una carta</translation>
    </message>
    <message>
      <source>Counted from the answer to a letter</source>
      <translation>Desde la respuesta a una carta</translation>
    </message>
    <message>
      <source>Counted from the day of the decision</source>
      <translation>Desde el día de la decisión</translation>
    </message>
    <message>
      <source>Days: every day counts</source>
      <translation>Días: cuentan todos los días</translation>
    </message>
    <message>
      <source>Business days: no weekends</source>
      <translation>Días hábiles: sin fines de semana</translation>
    </message>
    <message>
      <source>Months</source>
      <translation>Meses</translation>
    </message>
    <message>
      <source>Nobody: holidays count</source>
      <translation>De nadie: los feriados cuentan</translation>
    </message>
    <message>
      <source>The federal offices</source>
      <translation>Las oficinas federales</translation>
    </message>
    <message>
      <source>The state</source>
      <translation>El estado</translation>
    </message>
    <message>
      <source>It stays on that day</source>
      <translation>Se queda en ese día</translation>
    </message>
    <message>
      <source>It moves to the next business day</source>
      <translation>Pasa al siguiente día hábil</translation>
    </message>
    <message>
      <source>It moves to the business day before</source>
      <translation>Pasa al día hábil anterior</translation>
    </message>
    <message>
      <source>Nobody: it is our own choice</source>
      <translation>Nadie: lo elegimos nosotros</translation>
    </message>
    <message>
      <source>A document gives it</source>
      <translation>Lo pone un documento</translation>
    </message>
    <message>
      <source>Name the document, or say why you chose so many days.</source>
      <translation>Nombre el documento, o diga por qué eligió ese número de días.</translation>
    </message>
    <message>
      <source>What is due</source>
      <translation>Lo que vence</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Día</translation>
    </message>
    <message>
      <source>Count from</source>
      <translation>Contar desde</translation>
    </message>
    <message>
      <source>Which letter</source>
      <translation>Qué carta</translation>
    </message>
    <message>
      <source>How many</source>
      <translation>Cuántos</translation>
    </message>
    <message>
      <source>What is counted</source>
      <translation>Qué se cuenta</translation>
    </message>
    <message>
      <source>Whose holidays do not count</source>
      <translation>De quién son los feriados que no cuentan</translation>
    </message>
    <message>
      <source>If it ends on a weekend or a holiday</source>
      <translation>Si termina en un fin de semana o un feriado</translation>
    </message>
    <message>
      <source>Who gives this limit</source>
      <translation>Quién pone este plazo</translation>
    </message>
    <message>
      <source>Which document, or why</source>
      <translation>Qué documento, o por qué</translation>
    </message>
    <message>
      <source>What follows when the day passes</source>
      <translation>Lo que sigue cuando pasa el día</translation>
    </message>
    <message>
      <source>Time of day</source>
      <translation>Hora</translation>
    </message>
    <message>
      <source>For example: 7:30 p.m.</source>
      <translation>Por ejemplo: 7:30 p.m.</translation>
    </message>
  </context>
  <context>
    <name>DateScreen</name>
    <message>
      <source>Your date</source>
      <translation>Su fecha</translation>
    </message>
    <message>
      <source>Add the date</source>
      <translation>Agregar la fecha</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Calendario</translation>
    </message>
    <message>
      <source>The count, day by day</source>
      <translation>La cuenta, día por día</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Add a date</source>
      <translation>Agregar una fecha</translation>
    </message>
    <message>
      <source>The count shows every day, and why a day does not count. Print the count to enclose it or to file it.

Give more time moves the date and keeps your reason. It does not change the count.

A date of your own can stand on a day. It can also count from a day, from the decision, or from what happens to a letter. It waits in the calendar until that happens. Each answer is stored when you leave it.</source>
      <translation>La cuenta muestra cada día, y por qué un día no cuenta. Imprima la cuenta para anexarla o para archivarla.

Dar más tiempo mueve la fecha y guarda su motivo. No cambia la cuenta.

Una fecha propia puede ponerse en un día. También puede contarse desde un día, desde la decisión o desde lo que pase con una carta. Espera en el calendario hasta que eso pase. Cada respuesta se guarda cuando usted sale de ella.</translation>
    </message>
    <message>
      <source>Saved {name}.</source>
      <translation>Se guardó {name}.</translation>
    </message>
  </context>
  <context>
    <name>DayScreen</name>
    <message>
      <source>As of this date</source>
      <translation>A esta fecha</translation>
    </message>
    <message>
      <source>The date of our letters</source>
      <translation>La fecha de nuestras cartas</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
  </context>
  <context>
    <name>Desk</name>
    <message>
      <source>Your version is kept as {copy}. See what happened first, then repeat this.</source>
      <translation>Su versión está guardada como {copy}. Vea primero qué pasó y luego repita esto.</translation>
    </message>
    <message>
      <source>{name} is closed. Not saved yet: {count}. Free some space, and open it again.</source>
      <translation>{name} está cerrado. Aún sin guardar: {count}. Libere espacio y vuelva a abrirlo.</translation>
    </message>
    <message>
      <source>Another file is in the place of {name}. Your version is kept as {copy}.</source>
      <translation>Hay otro archivo en lugar de {name}. Su versión se guardó como {copy}.</translation>
    </message>
    <message>
      <source>{name} is closed.</source>
      <translation>Se cerró {name}.</translation>
    </message>
    <message>
      <source>{name} is closed. All changes are saved.</source>
      <translation>Se cerró {name}. Todos los cambios están guardados.</translation>
    </message>
  </context>
  <context>
    <name>DifferenceList</name>
    <message>
      <source>Not all of the file can be read. More may be lost than stands here.</source>
      <translation>No se puede leer todo el archivo. Puede perderse más de lo que dice aquí.</translation>
    </message>
    <message>
      <source>Nothing. The backup holds all that the file does.</source>
      <translation>Nada. La copia de seguridad contiene todo lo que tiene el archivo.</translation>
    </message>
    <message>
      <source>What would be lost: it was done later</source>
      <translation>Qué se perdería: se hizo después</translation>
    </message>
    <message>
      <source>What only the backup has</source>
      <translation>Qué hay solo en la copia de seguridad</translation>
    </message>
    <message>
      <source>What is inside</source>
      <translation>Qué contiene</translation>
    </message>
    <message>
      <source>Nothing would be lost: the backup holds all that the file does.</source>
      <translation>No se perdería nada: la copia de seguridad contiene todo lo que tiene el archivo.</translation>
    </message>
    <message>
      <source>One act that came later would be lost. It stands below.</source>
      <translation>Se perdería un acto posterior. Está abajo.</translation>
    </message>
    <message>
      <source>{count} acts that came later would be lost. They stand below.</source>
      <translation>Se perderían {count} actos posteriores. Están abajo.</translation>
    </message>
    <message>
      <source>{kind}: {inside}</source>
      <translation>{kind}: {inside}</translation>
    </message>
    <message>
      <source>{kind}: {inside}, as in the file</source>
      <translation>{kind}: {inside}, igual que en el archivo</translation>
    </message>
    <message>
      <source>{kind}: {inside}. In the file: {now}</source>
      <translation>{kind}: {inside}. En el archivo: {now}</translation>
    </message>
    <message>
      <source>And {count} more.</source>
      <translation>Y {count} más.</translation>
    </message>
    <message>
      <source>Undone: {act}</source>
      <translation>Deshecho: {act}</translation>
    </message>
    <message>
      <source>Done again: {act}</source>
      <translation>Rehecho: {act}</translation>
    </message>
  </context>
  <context>
    <name>DoneForm</name>
    <message>
      <source>Done on</source>
      <translation>Fecha en que se hizo</translation>
    </message>
    <message>
      <source>For example: who did it, a receipt's number, what was said.</source>
      <translation>Por ejemplo: quién lo hizo, el número de un recibo, lo que se dijo.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Enter the day on which it was done.</source>
      <translation>Escriba el día en que se hizo.</translation>
    </message>
  </context>
  <context>
    <name>EnclosureEntry</name>
    <message>
      <source>What it is</source>
      <translation>Qué es</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Subir</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Bajar</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Enclosure {number}</source>
      <translation>Anexo {number}</translation>
    </message>
    <message>
      <source>{enclosure}: what it is</source>
      <translation>{enclosure}: qué es</translation>
    </message>
    <message>
      <source>{kind}: {name}</source>
      <translation>{kind}: {name}</translation>
    </message>
    <message>
      <source>{act}: {enclosure}</source>
      <translation>{act}: {enclosure}</translation>
    </message>
    <message>
      <source>Write what this file is. The letter and its cover sheet say it.</source>
      <translation>Escriba qué es este archivo. La carta y su portada lo dicen.</translation>
    </message>
  </context>
  <context>
    <name>EnclosureList</name>
    <message>
      <source>Add a PDF or a picture. It goes out with the letter, in one PDF.</source>
      <translation>Agregue un PDF o una imagen. Sale con la carta, en un solo PDF.</translation>
    </message>
    <message>
      <source>Add enclosures</source>
      <translation>Agregar anexos</translation>
    </message>
    <message>
      <source>Enclosures</source>
      <translation>Anexos</translation>
    </message>
    <message>
      <source>Checking {count} files.</source>
      <translation>Revisando archivos: {count}.</translation>
    </message>
    <message>
      <source>Checking {name}.</source>
      <translation>Revisando {name}.</translation>
    </message>
  </context>
  <context>
    <name>EndingScreen</name>
    <message>
      <source>Did it also turn to another measure?</source>
      <translation>¿También pasó a otra medida?</translation>
    </message>
    <message>
      <source>Closed on</source>
      <translation>Fecha de cierre</translation>
    </message>
    <message>
      <source>What was decided, by whom, and which paper shows it.</source>
      <translation>Qué se decidió, quién lo decidió y qué documento lo muestra.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Close this campaign</source>
      <translation>Cerrar esta campaña</translation>
    </message>
    <message>
      <source>Open it again</source>
      <translation>Abrirla otra vez</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Inicio</translation>
    </message>
    <message>
      <source>What you can do next</source>
      <translation>Lo que puede hacer después</translation>
    </message>
    <message>
      <source>What people do today instead</source>
      <translation>Lo que se hace hoy en lugar de esto</translation>
    </message>
    <message>
      <source>Go on with another playbook</source>
      <translation>Seguir con otra guía de campaña</translation>
    </message>
    <message>
      <source>Start another campaign</source>
      <translation>Empezar otra campaña</translation>
    </message>
    <message>
      <source>Campaigns that ended so</source>
      <translation>Campañas que terminaron así</translation>
    </message>
    <message>
      <source>This campaign is closed</source>
      <translation>Esta campaña está cerrada</translation>
    </message>
    <message>
      <source>Choose how the campaign ended, and the day. You can close it at any time, also when you give up early.

Everything in it is kept. Its dates are no longer due. You can open it again.

Beside the outcomes you see what you can do next, and which real campaigns ended so.

Some outcomes lead to another playbook: a button goes there. It starts a second campaign. What you know of the place comes along.</source>
      <translation>Elija cómo terminó la campaña, y el día. Puede cerrarla en cualquier momento, también si la deja antes.

Todo lo que hay en ella se conserva. Sus fechas ya no vencen. Puede abrirla otra vez.

Junto a los resultados verá lo que puede hacer después, y qué campañas reales terminaron así.

Algunos resultados llevan a otra guía de campaña: un botón conduce a ella. Empieza una segunda campaña. Lo que sabe de la localidad se lleva a ella.</translation>
    </message>
    <message>
      <source>Keep the change</source>
      <translation>Guardar el cambio</translation>
    </message>
    <message>
      <source>No</source>
      <translation>No</translation>
    </message>
    <message>
      <source>Go on with: {title}</source>
      <translation>Seguir con: {title}</translation>
    </message>
    <message>
      <source>Choose how it ended.</source>
      <translation>Elija cómo terminó.</translation>
    </message>
    <message>
      <source>Write the day on which it ended, with its year.</source>
      <translation>Escriba el día en que terminó, con el año.</translation>
    </message>
    <message>
      <source>How did it end?</source>
      <translation>¿Cómo terminó?</translation>
    </message>
  </context>
  <context>
    <name>EntryScreen</name>
    <message>
      <source>Files</source>
      <translation>Archivos</translation>
    </message>
    <message>
      <source>A photo, a scan or a text that shows it.</source>
      <translation>Una foto, un escaneo o un texto que lo muestra.</translation>
    </message>
    <message>
      <source>Add files</source>
      <translation>Agregar archivos</translation>
    </message>
    <message>
      <source>Add the entry</source>
      <translation>Agregar la anotación</translation>
    </message>
    <message>
      <source>Go to the timeline</source>
      <translation>Ir a la cronología</translation>
    </message>
    <message>
      <source>Add an entry to the timeline</source>
      <translation>Agregar una anotación a la cronología</translation>
    </message>
    <message>
      <source>Change an entry of the timeline</source>
      <translation>Cambiar una anotación de la cronología</translation>
    </message>
    <message>
      <source>Write down what happened and stands nowhere else: a talk, a vote, a report in the paper.

Give the day, or what you know of it. June 2010, summer 2010 and about June 15, 2010 are all read.

Say who knows it, or where it can be read. Add a file if there is one.</source>
      <translation>Anote lo que pasó y no está en ningún otro lugar: una conversación, una votación, un artículo del periódico.

Dé el día, o lo que sepa de él. Se entienden junio de 2010, verano de 2010 y hacia el 15 de junio de 2010.

Diga quién lo sabe, o dónde se puede leer. Agregue un archivo si lo hay.</translation>
    </message>
    <message>
      <source>Each change is stored when you leave the field.</source>
      <translation>Cada cambio se guarda cuando usted sale del campo.</translation>
    </message>
    <message>
      <source>Write what happened.</source>
      <translation>Escriba lo que pasó.</translation>
    </message>
    <message>
      <source>Write when it happened. If you do not know the day, write the month or the year.</source>
      <translation>Escriba cuándo pasó. Si no sabe el día, escriba el mes o el año.</translation>
    </message>
    <message>
      <source>Write the date with its year. For example: October 14, 2010, or summer 2010.</source>
      <translation>Escriba la fecha con el año. Por ejemplo: 14 de octubre de 2010, o verano de 2010.</translation>
    </message>
    <message>
      <source>The day, or what you know of it. For example: June 2010, or summer 2010.</source>
      <translation>El día, o lo que sepa de él. Por ejemplo: junio de 2010, o verano de 2010.</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Lo que pasó</translation>
    </message>
    <message>
      <source>A few words. They stand in the timeline.</source>
      <translation>Unas pocas palabras. Aparecen en la cronología.</translation>
    </message>
    <message>
      <source>When it happened</source>
      <translation>Cuándo pasó</translation>
    </message>
    <message>
      <source>More about it</source>
      <translation>Más sobre esto</translation>
    </message>
    <message>
      <source>Who knows it, or where it can be read</source>
      <translation>Quién lo sabe, o dónde se puede leer</translation>
    </message>
  </context>
  <context>
    <name>EraseCampaignCard</name>
    <message>
      <source>Erase a campaign for good</source>
      <translation>Borrar una campaña para siempre</translation>
    </message>
    <message>
      <source>Choose a campaign</source>
      <translation>Elija una campaña</translation>
    </message>
    <message>
      <source>Campaign to erase</source>
      <translation>Campaña que se va a borrar</translation>
    </message>
    <message>
      <source>Erase the backups of this file on this computer as well</source>
      <translation>Borrar también las copias de seguridad</translation>
    </message>
    <message>
      <source>Type the name of the county, city or town</source>
      <translation>Escriba el nombre del condado, la ciudad o el pueblo</translation>
    </message>
    <message>
      <source>Erase this campaign for good</source>
      <translation>Borrar esta campaña para siempre</translation>
    </message>
    <message>
      <source>Letters: {count}</source>
      <translation>Cartas: {count}</translation>
    </message>
    <message>
      <source>Among them signed or mailed: {count}</source>
      <translation>De ellas, firmadas o enviadas: {count}</translation>
    </message>
    <message>
      <source>Mailings: {count}</source>
      <translation>Envíos: {count}</translation>
    </message>
    <message>
      <source>Answers: {count}</source>
      <translation>Respuestas: {count}</translation>
    </message>
    <message>
      <source>Files: {count}</source>
      <translation>Archivos: {count}</translation>
    </message>
    <message>
      <source>Entries of the timeline: {count}</source>
      <translation>Anotaciones de la cronología: {count}</translation>
    </message>
    <message>
      <source>All answers, steps, dates and notes of {place}</source>
      <translation>Todas las respuestas, los pasos, las fechas y las notas de {place}</translation>
    </message>
    <message>
      <source>This goes, also from the history</source>
      <translation>Esto se va, también del historial</translation>
    </message>
    <message>
      <source>Backups of this file, unless you tick the box: {count}, and one that is made first</source>
      <translation>Copias de seguridad de este archivo, si no marca la casilla: {count}, y una que se hace antes</translation>
    </message>
    <message>
      <source>This stays</source>
      <translation>Esto se queda</translation>
    </message>
    <message>
      <source>Type the name as it stands above: {name}</source>
      <translation>Escriba el nombre como está arriba: {name}</translation>
    </message>
  </context>
  <context>
    <name>EraseFileCard</name>
    <message>
      <source>Erase this file</source>
      <translation>Borrar este archivo</translation>
    </message>
    <message>
      <source>Erase its backups on this computer as well</source>
      <translation>Borrar también sus copias de seguridad</translation>
    </message>
    <message>
      <source>Type the name of your group</source>
      <translation>Escriba el nombre de su grupo</translation>
    </message>
    <message>
      <source>Erase the file</source>
      <translation>Borrar el archivo</translation>
    </message>
    <message>
      <source>{file}: all campaigns, letters, answers and the history</source>
      <translation>{file}: todas las campañas, cartas, respuestas y el historial</translation>
    </message>
    <message>
      <source>{copy}: a copy that the program kept beside it</source>
      <translation>{copy}: una copia que el programa guardó a su lado</translation>
    </message>
    <message>
      <source>This goes</source>
      <translation>Esto se va</translation>
    </message>
    <message>
      <source>A solid-state disk may hold deleted data for some time</source>
      <translation>Un disco de estado sólido puede conservar datos eliminados por algún tiempo</translation>
    </message>
    <message>
      <source>Backups on this computer, unless you tick the box: {count}, the newest of {day}</source>
      <translation>Las copias de seguridad en esta computadora, si no marca la casilla: {count}, la más reciente del {day}</translation>
    </message>
    <message>
      <source>This stays</source>
      <translation>Esto se queda</translation>
    </message>
    <message>
      <source>Type the name as it stands in Settings: {name}</source>
      <translation>Escriba el nombre como está en Ajustes: {name}</translation>
    </message>
  </context>
  <context>
    <name>ErrorSummary</name>
    <message>
      <source>There is a problem</source>
      <translation>Hay un problema</translation>
    </message>
    <message>
      <source>There are problems</source>
      <translation>Hay problemas</translation>
    </message>
    <message>
      <source>{number} of {count}: {sentence}</source>
      <translation>{number} de {count}: {sentence}</translation>
    </message>
  </context>
  <context>
    <name>EvidenceScreen</name>
    <message>
      <source>Only what was public then is shown.</source>
      <translation>Solo se muestra lo que entonces era público.</translation>
    </message>
    <message>
      <source>Find in the statements</source>
      <translation>Buscar en las declaraciones</translation>
    </message>
    <message>
      <source>A name, a place or a word.</source>
      <translation>Un nombre, una localidad o una palabra.</translation>
    </message>
    <message>
      <source>Show all of them again</source>
      <translation>Mostrarlas todas otra vez</translation>
    </message>
    <message>
      <source>See the steps as the rules stood then</source>
      <translation>Ver los pasos según las reglas de entonces</translation>
    </message>
    <message>
      <source>Evidence: facts and statements</source>
      <translation>Fuentes: datos y declaraciones</translation>
    </message>
    <message>
      <source>Your facts stand on top. Give each one its source and date: letters use no fact without them.

Below is the record of what officials said, in order of time. It shows who said what, when and where.

A position is that of the speaker on that day. It proves no right.

Set a date to see only what was public then. A letter may name only what was public on its own date.

Ctrl+F finds a word. Addresses of sources are shown and never opened by the program.</source>
      <translation>Sus datos están arriba. Dé a cada uno su fuente y su fecha: las cartas no usan ninguno sin ellas.

Debajo está el registro de lo que dijeron funcionarios y oficinas, en orden de tiempo. Muestra quién dijo qué, cuándo y dónde.

Una posición es de quien habló ese día. No prueba ningún derecho.

Ponga una fecha para ver solo lo que entonces era público. Una carta puede nombrar solo lo que era público en su propia fecha.

Ctrl+F busca una palabra. El programa muestra las direcciones de las fuentes y nunca las abre.</translation>
    </message>
    <message>
      <source>Choose what to see</source>
      <translation>Elija qué ver</translation>
    </message>
    <message>
      <source>{count} of {total} statements have these words.</source>
      <translation>Declaraciones con estas palabras: {count} de {total}.</translation>
    </message>
  </context>
  <context>
    <name>FactsCard</name>
    <message>
      <source>Facts of your campaign</source>
      <translation>Datos de su campaña</translation>
    </message>
    <message>
      <source>Letters use a fact only with its source, and only on or after its date.</source>
      <translation>Las cartas usan un dato solo con su fuente, y solo desde su fecha.</translation>
    </message>
    <message>
      <source>Add a fact</source>
      <translation>Agregar un dato</translation>
    </message>
    <message>
      <source>Keep the fact</source>
      <translation>Guardar el dato</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Dejarlo así</translation>
    </message>
    <message>
      <source>Source: {source}, {day}</source>
      <translation>Fuente: {source}, {day}</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <source>{act}: {fact}</source>
      <translation>{act}: {fact}</translation>
    </message>
    <message>
      <source>Write the fact in one sentence.</source>
      <translation>Escriba el dato en una oración.</translation>
    </message>
    <message>
      <source>Write who says so, and where that stands.</source>
      <translation>Escriba quién lo dice y dónde consta.</translation>
    </message>
    <message>
      <source>Write the date with its year. For example: October 14, 2010, or June 2010.</source>
      <translation>Escriba la fecha con el año. Por ejemplo: 14 de octubre de 2010, o junio de 2010.</translation>
    </message>
    <message>
      <source>One sentence. Leave out names of private persons.</source>
      <translation>Una oración. No ponga nombres de particulares.</translation>
    </message>
    <message>
      <source>Who says so, and where. For example: the sheriff's yearly report, page 4.</source>
      <translation>Quién lo dice y dónde. Por ejemplo: el informe anual del sheriff, página 4.</translation>
    </message>
    <message>
      <source>The day, the month or the year. For example: October 14, 2010, or June 2010.</source>
      <translation>El día, el mes o el año. Por ejemplo: 14 de octubre de 2010 o junio de 2010.</translation>
    </message>
    <message>
      <source>The fact</source>
      <translation>El dato</translation>
    </message>
    <message>
      <source>Its source</source>
      <translation>Su fuente</translation>
    </message>
    <message>
      <source>Date of the source</source>
      <translation>Fecha de la fuente</translation>
    </message>
  </context>
  <context>
    <name>FaultDialog</name>
    <message>
      <source>Organizer ran into a problem. Your work is saved.</source>
      <translation>Organizer tuvo un problema. Su trabajo está guardado.</translation>
    </message>
    <message>
      <source>Organizer stopped by itself last time. What was stored is still there.</source>
      <translation>La última vez, Organizer se detuvo solo. Lo que se guardó sigue ahí.</translation>
    </message>
    <message>
      <source>Report on the problem</source>
      <translation>Informe sobre el problema</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Seguir</translation>
    </message>
    <message>
      <source>Restart</source>
      <translation>Reiniciar</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>Copiar los datos</translation>
    </message>
    <message>
      <source>Show log</source>
      <translation>Mostrar el registro del programa</translation>
    </message>
    <message>
      <source>You can go on. If something looks wrong, start the program again.</source>
      <translation>Puede seguir. Si algo se ve mal, reinicie el programa.</translation>
    </message>
    <message>
      <source>You can go on. The whole file is checked when you open it.</source>
      <translation>Puede seguir. El archivo se revisa por completo cuando lo abre.</translation>
    </message>
    <message>
      <source>The report below names places in the program. It holds no name and no text of yours.</source>
      <translation>El informe de abajo nombra partes del programa. No contiene ningún nombre ni texto suyo.</translation>
    </message>
  </context>
  <context>
    <name>FindRow</name>
    <message>
      <source>Clear what you look for</source>
      <translation>Borrar lo que busca</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Buscar</translation>
    </message>
  </context>
  <context>
    <name>FollowForm</name>
    <message>
      <source>Name the newer answer</source>
      <translation>Indicar la respuesta más reciente</translation>
    </message>
    <message>
      <source>Open the mail log</source>
      <translation>Abrir el registro de correo</translation>
    </message>
    <message>
      <source>This letter follows</source>
      <translation>Esta carta da seguimiento a</translation>
    </message>
    <message>
      <source>About the answer of</source>
      <translation>Sobre la respuesta de</translation>
    </message>
    <message>
      <source>The mail log has no letter yet that this one can follow.</source>
      <translation>El registro de correo todavía no tiene una carta a la que esta pueda dar seguimiento.</translation>
    </message>
    <message>
      <source>The mail log has no answer yet that this letter can tell of.</source>
      <translation>El registro de correo todavía no tiene una respuesta de la que esta carta pueda hablar.</translation>
    </message>
  </context>
  <context>
    <name>ForgetCard</name>
    <message>
      <source>Forget a person</source>
      <translation>Olvidar a una persona</translation>
    </message>
    <message>
      <source>Remove a name from answers, notes, history and drafts. It cannot be undone.</source>
      <translation>Quite un nombre de las respuestas, las notas, el historial y los borradores. No se puede deshacer.</translation>
    </message>
    <message>
      <source>The name as it is written in the file.</source>
      <translation>El nombre tal como está escrito en el archivo.</translation>
    </message>
    <message>
      <source>Name of the person</source>
      <translation>Nombre de la persona</translation>
    </message>
    <message>
      <source>Find the name</source>
      <translation>Buscar el nombre</translation>
    </message>
    <message>
      <source>Remove the name for good</source>
      <translation>Quitar el nombre para siempre</translation>
    </message>
    <message>
      <source>Erase the backups of this file on this computer as well</source>
      <translation>Borrar también las copias de seguridad</translation>
    </message>
    <message>
      <source>This name stands nowhere in the file. Check how it is written.</source>
      <translation>Este nombre no está en ninguna parte del archivo. Revise cómo está escrito.</translation>
    </message>
    <message>
      <source>{thing}, {label}: {words}</source>
      <translation>{thing}, {label}: {words}</translation>
    </message>
    <message>
      <source>And {count} more places.</source>
      <translation>Y {count} más.</translation>
    </message>
    <message>
      <source>Acts in the history: {count}</source>
      <translation>Actos del historial: {count}</translation>
    </message>
    <message>
      <source>{name} also stands alone, in other answers: {count}. Look for that as well.</source>
      <translation>{name} aparece también solo, en otras respuestas: {count}. Búsquelo también.</translation>
    </message>
    <message>
      <source>These may keep the name</source>
      <translation>Esto puede conservar el nombre</translation>
    </message>
    <message>
      <source>Signed or mailed letters: {count}</source>
      <translation>Cartas firmadas o enviadas: {count}</translation>
    </message>
    <message>
      <source>Files that were added: {count}</source>
      <translation>Archivos que se agregaron: {count}</translation>
    </message>
    <message>
      <source>Backups of this file, unless you tick the box: {count}, the oldest of {day}</source>
      <translation>Copias de seguridad de este archivo, si no marca la casilla: {count}; la más antigua es del {day}</translation>
    </message>
    <message>
      <source>Backups go by themselves only as new ones are made: the last after a year or more</source>
      <translation>Las copias de seguridad se borran solas solo cuando se hacen otras: la última, después de un año o más</translation>
    </message>
  </context>
  <context>
    <name>FormField</name>
    <message>
      <source>Write the number in digits. For example: {example}.</source>
      <translation>Escriba el número en cifras. Por ejemplo: {example}.</translation>
    </message>
    <message>
      <source>Write the date with its year. For example: {example}.</source>
      <translation>Escriba la fecha con el año. Por ejemplo: {example}.</translation>
    </message>
    <message>
      <source>Error: {sentence}</source>
      <translation>Error: {sentence}</translation>
    </message>
    <message>
      <source>To read only.</source>
      <translation>Solo para leer.</translation>
    </message>
    <message>
      <source>Choose a state</source>
      <translation>Elija un estado</translation>
    </message>
    <message>
      <source>Not answered</source>
      <translation>Sin respuesta</translation>
    </message>
  </context>
  <context>
    <name>GateCard</name>
    <message>
      <source>The law of your state</source>
      <translation>La ley de su estado</translation>
    </message>
    <message>
      <source>The law of your state: {title}</source>
      <translation>La ley de su estado: {title}</translation>
    </message>
    <message>
      <source>No letter of this playbook can be printed now.</source>
      <translation>Ahora no se puede imprimir ninguna carta de esta guía de campaña.</translation>
    </message>
    <message>
      <source>{counsel}. This is not legal advice.</source>
      <translation>{counsel}. Esto no es asesoría legal.</translation>
    </message>
    <message>
      <source>Look at the law again</source>
      <translation>Revise la ley otra vez</translation>
    </message>
    <message>
      <source>Start: {title}</source>
      <translation>Empezar: {title}</translation>
    </message>
  </context>
  <context>
    <name>GoToDialog</name>
    <message>
      <source>Go to anything</source>
      <translation>Ir a cualquier parte</translation>
    </message>
    <message>
      <source>Clear what you look for</source>
      <translation>Borrar lo que busca</translation>
    </message>
    <message>
      <source>A page, a campaign, a letter, a person or office, or a playbook.</source>
      <translation>Una página, una campaña, una carta, una persona u oficina, o una guía de campaña.</translation>
    </message>
    <message>
      <source>Go to</source>
      <translation>Ir a</translation>
    </message>
    <message>
      <source>{hint} Up and Down choose, Enter goes there.</source>
      <translation>{hint} Las flechas arriba y abajo eligen, Enter va allí.</translation>
    </message>
    <message>
      <source>What fits</source>
      <translation>Resultados</translation>
    </message>
    <message>
      <source>{count} found</source>
      <translation>Encontrados: {count}</translation>
    </message>
    <message>
      <source>The first {count}. Type one more word.</source>
      <translation>Los primeros {count}. Escriba una palabra más.</translation>
    </message>
    <message>
      <source>Nothing has these words.</source>
      <translation>No se encontró nada con estas palabras.</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Página</translation>
    </message>
    <message>
      <source>Campaign</source>
      <translation>Campaña</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Carta</translation>
    </message>
    <message>
      <source>Recipient</source>
      <translation>Destinatario</translation>
    </message>
    <message>
      <source>Playbook</source>
      <translation>Guía de campaña</translation>
    </message>
  </context>
  <context>
    <name>HelpDialog</name>
    <message>
      <source>Help: {title}</source>
      <translation>Ayuda: {title}</translation>
    </message>
    <message>
      <source>This page has no help yet.</source>
      <translation>Esta página todavía no tiene ayuda.</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>Close help</source>
      <translation>Cerrar la ayuda</translation>
    </message>
  </context>
  <context>
    <name>HistoryDetail</name>
    <message>
      <source>{count} more answers are not shown here.</source>
      <translation>Hay {count} respuestas más que no se muestran aquí.</translation>
    </message>
    <message>
      <source>Bring it back</source>
      <translation>Recuperarlo</translation>
    </message>
    <message>
      <source>Take this back</source>
      <translation>Revertir esto</translation>
    </message>
    <message>
      <source>{act}: {entry}</source>
      <translation>{act}: {entry}</translation>
    </message>
    <message>
      <source>{answer}. Show all its changes</source>
      <translation>{answer}. Mostrar todos sus cambios</translation>
    </message>
  </context>
  <context>
    <name>HistoryModel</name>
    <message>
      <source>When, and what was done</source>
      <translation>Cuándo y qué se hizo</translation>
    </message>
    <message>
      <source>When and who</source>
      <translation>Cuándo y quién</translation>
    </message>
    <message>
      <source>What was done</source>
      <translation>Qué se hizo</translation>
    </message>
    <message>
      <source>And {count} more.</source>
      <translation>Y {count} más.</translation>
    </message>
    <message>
      <source>What was there is erased for good.</source>
      <translation>Lo que había se borró para siempre.</translation>
    </message>
    <message>
      <source>It can come back as long as the legal hold stands.</source>
      <translation>Se puede recuperar mientras dure la retención legal.</translation>
    </message>
    <message>
      <source>It can come back today only.</source>
      <translation>Solo se puede recuperar hoy.</translation>
    </message>
    <message>
      <source>It can come back for {days} days.</source>
      <translation>Se puede recuperar durante {days} días.</translation>
    </message>
    <message>
      <source>Taken back.</source>
      <translation>Revertido.</translation>
    </message>
  </context>
  <context>
    <name>HistoryScreen</name>
    <message>
      <source>Find in the history</source>
      <translation>Buscar en el historial</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Todo</translation>
    </message>
    <message>
      <source>What was deleted</source>
      <translation>Lo que se eliminó</translation>
    </message>
    <message>
      <source>What to show of the history</source>
      <translation>Qué mostrar del historial</translation>
    </message>
    <message>
      <source>Show older acts</source>
      <translation>Mostrar actos anteriores</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <source>All changes of this answer</source>
      <translation>Todos los cambios de esta respuesta</translation>
    </message>
    <message>
      <source>Nothing is deleted</source>
      <translation>No hay nada eliminado</translation>
    </message>
    <message>
      <source>What you delete stays here for 30 days. You can bring it back.</source>
      <translation>Lo que usted elimina queda aquí 30 días. Puede recuperarlo.</translation>
    </message>
    <message>
      <source>Nobody said yet who works here. So the history cannot say who did what.</source>
      <translation>El historial no dice quién hizo qué, porque todavía nadie ha escrito sus iniciales.</translation>
    </message>
    <message>
      <source>Say who works here</source>
      <translation>Decir quién trabaja aquí</translation>
    </message>
    <message>
      <source>Each line is one act: what was done, when, and by whom. Choose one to see what it changed.

Take this back undoes one act, however old it is. If something changed the same answer since, the program says so and leaves it as it is.

What you delete can come back for 30 days. Then it is erased for good, here too. A legal hold in Settings stops that.</source>
      <translation>Cada línea es un acto: qué se hizo, cuándo y quién lo hizo. Elija uno para ver qué cambió.

Revertir esto deshace un solo acto, por antiguo que sea. Si algo cambió la misma respuesta desde entonces, el programa lo dice y la deja como está.

Lo que usted elimina se puede recuperar durante 30 días. Después se borra para siempre, también aquí. Una retención legal en Ajustes lo impide.</translation>
    </message>
    <message>
      <source>This answer was never changed.</source>
      <translation>Esta respuesta nunca se cambió.</translation>
    </message>
    <message>
      <source>A legal hold stands: nothing is erased by itself.</source>
      <translation>Hay una retención legal: nada se borra por sí solo.</translation>
    </message>
    <message>
      <source>1 act</source>
      <translation>1 acto</translation>
    </message>
    <message>
      <source>{count} acts</source>
      <translation>{count} actos</translation>
    </message>
    <message>
      <source>This act cannot be taken back from here.</source>
      <translation>Este acto no se puede revertir desde aquí.</translation>
    </message>
  </context>
  <context>
    <name>HomeScreen</name>
    <message>
      <source>Steps</source>
      <translation>Pasos</translation>
    </message>
    <message>
      <source>Since you were last here</source>
      <translation>Desde su última visita</translation>
    </message>
    <message>
      <source>See what changed</source>
      <translation>Ver qué cambió</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Inicio</translation>
    </message>
    <message>
      <source>The green card says what to do next. Its button takes you there. Alt+N presses it from here.

Steps shows the whole way. Press Enter on a step to open it. A step that cannot start yet says why.

Late shows dates that passed. Write the letter, give more time with a reason, or mark it done.

Waiting for an answer shows what each office owes. A line goes away when you write down the answer.</source>
      <translation>El recuadro verde dice qué hacer ahora. Su botón lleva allí. Alt+N lo presiona desde aquí.

Pasos muestra todo el camino. Presione Enter en un paso para abrirlo. Un paso que aún no se puede empezar dice por qué.

Fechas vencidas muestra las fechas que ya pasaron. Escriba la carta, dé más tiempo con un motivo o marque la fecha como hecha.

En espera de respuesta muestra lo que debe cada oficina. Una línea desaparece cuando usted anota la respuesta.</translation>
    </message>
    <message>
      <source>Done tasks that are no longer in the playbook: {count}</source>
      <translation>Tareas hechas que ya no están en la guía de campaña: {count}</translation>
    </message>
    <message>
      <source>The playbook changed</source>
      <translation>La guía de campaña cambió</translation>
    </message>
    <message>
      <source>Late now</source>
      <translation>Fechas vencidas</translation>
    </message>
    <message>
      <source>Dates that moved</source>
      <translation>Fechas que se movieron</translation>
    </message>
    <message>
      <source>Answers that came</source>
      <translation>Respuestas que llegaron</translation>
    </message>
    <message>
      <source>What was written</source>
      <translation>Lo que se escribió</translation>
    </message>
    <message>
      <source>{who}: {act}</source>
      <translation>{who}: {act}</translation>
    </message>
    <message>
      <source>{act}, {count} times</source>
      <translation>{act}, {count} veces</translation>
    </message>
    <message>
      <source>What people do today instead</source>
      <translation>Lo que se hace hoy en lugar de esto</translation>
    </message>
    <message>
      <source>What is different today</source>
      <translation>Lo que es distinto hoy</translation>
    </message>
    <message>
      <source>See what you can do next</source>
      <translation>Ver lo que puede hacer después</translation>
    </message>
    <message>
      <source>This campaign is closed</source>
      <translation>Esta campaña está cerrada</translation>
    </message>
    <message>
      <source>Do this next</source>
      <translation>Haga esto ahora</translation>
    </message>
    <message>
      <source>All addresses of this task are checked. Mark it done to go on.</source>
      <translation>Todas las direcciones de esta tarea están verificadas. Márquela como hecha para seguir.</translation>
    </message>
    <message>
      <source>Mark done</source>
      <translation>Marcar como hecha</translation>
    </message>
    <message>
      <source>All steps are done</source>
      <translation>Todos los pasos están hechos</translation>
    </message>
    <message>
      <source>Your record is complete. Close the campaign, or go on with another playbook.</source>
      <translation>Su expediente está completo. Cierre la campaña, o siga con otra guía de campaña.</translation>
    </message>
    <message>
      <source>Close this campaign</source>
      <translation>Cerrar esta campaña</translation>
    </message>
    <message>
      <source>Your record is complete. Read on what people do today, and decide if you go on.</source>
      <translation>Su expediente está completo. Lea lo que la gente hace hoy, y decida si sigue.</translation>
    </message>
    <message>
      <source>See what people do today</source>
      <translation>Ver lo que la gente hace hoy</translation>
    </message>
  </context>
  <context>
    <name>HomeSide</name>
    <message>
      <source>Late</source>
      <translation>Vencidas</translation>
    </message>
    <message>
      <source>Proof that is missing</source>
      <translation>Pruebas que faltan</translation>
    </message>
    <message>
      <source>Waiting for an answer</source>
      <translation>En espera de respuesta</translation>
    </message>
    <message>
      <source>Coming up</source>
      <translation>Lo que viene</translation>
    </message>
    <message>
      <source>Nothing yet. What you asked others for shows here until they answer.</source>
      <translation>Todavía nada. Lo que usted pidió a otros aparece aquí hasta que respondan.</translation>
    </message>
    <message>
      <source>No dates ahead. Dates appear when you mail a letter or add a meeting.</source>
      <translation>No hay fechas próximas. Las fechas aparecen cuando usted envía una carta por correo o agrega una reunión.</translation>
    </message>
    <message>
      <source>All dates ({count})</source>
      <translation>Todas las fechas ({count})</translation>
    </message>
    <message>
      <source>Open the letter: {title}</source>
      <translation>Abrir la carta: {title}</translation>
    </message>
    <message>
      <source>Write: {title}</source>
      <translation>Escribir: {title}</translation>
    </message>
  </context>
  <context>
    <name>ImportScreen</name>
    <message>
      <source>This campaign is here already</source>
      <translation>Esta campaña ya está aquí</translation>
    </message>
    <message>
      <source>What becomes of the campaign in the file</source>
      <translation>Qué pasa con la campaña del archivo</translation>
    </message>
    <message>
      <source>What each column is</source>
      <translation>Qué es cada columna</translation>
    </message>
    <message>
      <source>Campaign that gets the recipients</source>
      <translation>Campaña que recibe los destinatarios</translation>
    </message>
    <message>
      <source>Mend these in the file first</source>
      <translation>Corrija primero esto en el archivo</translation>
    </message>
    <message>
      <source>What comes in</source>
      <translation>Qué entra</translation>
    </message>
    <message>
      <source>Bring it in</source>
      <translation>Traerlo al archivo</translation>
    </message>
    <message>
      <source>Choose a file</source>
      <translation>Elegir un archivo</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <source>Four kinds of files can come in. A campaign file ends in .toml, a list of recipients in .csv. An export of everything ends in .json. A copy of this file ends in .organizer.

You first see what would be added, changed and skipped, and why. Nothing is changed until you press the button. If something in the file is wrong, nothing comes in.

A campaign file may be of a campaign that is here: one of the same place with the same playbook. Then say if it changes that one or adds a second one. What the file does not name stays.

For a list, say what each of its columns is. A column that is not needed is left out.

The file that is open is backed up first. All of the import is one act: Undo takes it back.</source>
      <translation>Pueden entrar cuatro tipos de archivos. Un archivo de campaña termina en .toml y una lista de destinatarios en .csv. Una exportación de todo termina en .json. Una copia de este archivo termina en .organizer.

Primero verá qué se agregaría, qué se cambiaría y qué se omitiría, y por qué. No se cambia nada hasta que oprima el botón. Si algo en el archivo está mal, no entra nada.

Un archivo de campaña puede ser de una campaña que ya está aquí: una de la misma localidad con la misma guía de campaña. Entonces diga si cambia esa campaña o si agrega una segunda. Lo que el archivo no nombra se queda.

En una lista, diga qué es cada una de sus columnas. Una columna que no hace falta se deja fuera.

Antes se hace una copia de seguridad del archivo abierto. Toda la importación es un solo acto: Deshacer la revierte.</translation>
    </message>
    <message>
      <source>File: {path}</source>
      <translation>Archivo: {path}</translation>
    </message>
    <message>
      <source>Choose the file that is to come in. You see first what it would do.</source>
      <translation>Elija el archivo que debe entrar. Primero verá qué haría.</translation>
    </message>
    <message>
      <source>Nothing can come in until the file is mended.</source>
      <translation>No puede entrar nada hasta que se corrija el archivo.</translation>
    </message>
    <message>
      <source>Everything in this file is here already. There is nothing to do.</source>
      <translation>Todo lo de este archivo ya está aquí. No hay nada que hacer.</translation>
    </message>
    <message>
      <source>Added: {added}. Changed: {changed}. Skipped: {skipped}.</source>
      <translation>Se agrega: {added}. Se cambia: {changed}. Se omite: {skipped}.</translation>
    </message>
    <message>
      <source>Files that can come in</source>
      <translation>Archivos que pueden entrar</translation>
    </message>
    <message>
      <source>This kind of file cannot come in. Choose one that ends in .toml, .csv or .json.</source>
      <translation>Este tipo de archivo no puede entrar. Elija uno que termine en .toml, .csv o .json.</translation>
    </message>
    <message>
      <source>There is no campaign yet. Start one, then bring its recipients in.</source>
      <translation>Todavía no hay ninguna campaña. Empiece una y luego traiga sus destinatarios.</translation>
    </message>
    <message>
      <source>Change {name}, started on {day}</source>
      <translation>Cambiar {name}, iniciada el {day}</translation>
    </message>
    <message>
      <source>Change the one that is here</source>
      <translation>Cambiar la que está aquí</translation>
    </message>
    <message>
      <source>Add a second campaign of this place</source>
      <translation>Agregar una segunda campaña de esta localidad</translation>
    </message>
    <message>
      <source>The file is being looked at</source>
      <translation>Se está mirando el archivo</translation>
    </message>
  </context>
  <context>
    <name>IncomingModel</name>
    <message>
      <source>What happens</source>
      <translation>Qué pasa</translation>
    </message>
    <message>
      <source>What it is</source>
      <translation>Qué es</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>More about it</source>
      <translation>Más sobre esto</translation>
    </message>
  </context>
  <context>
    <name>LateCard</name>
    <message>
      <source>Give more time</source>
      <translation>Dar más tiempo</translation>
    </message>
    <message>
      <source>Mark done</source>
      <translation>Marcar como hecha</translation>
    </message>
    <message>
      <source>{act}: {title}</source>
      <translation>{act}: {title}</translation>
    </message>
  </context>
  <context>
    <name>LaterHint</name>
    <message>
      <source>This day is still to come. Enter the day on which somebody looked.</source>
      <translation>Este día aún no ha llegado. Anote el día en que alguien hizo la consulta.</translation>
    </message>
  </context>
  <context>
    <name>LetterActs</name>
    <message>
      <source>It is signed</source>
      <translation>Está firmada</translation>
    </message>
    <message>
      <source>It is mailed</source>
      <translation>Está enviada</translation>
    </message>
    <message>
      <source>Write a new letter in its place</source>
      <translation>Escribir una carta nueva que la reemplace</translation>
    </message>
  </context>
  <context>
    <name>LetterForm</name>
    <message>
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>Leave it empty to use the playbook's.</source>
      <translation>Déjelo vacío para usar el texto de la guía de campaña.</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Asunto</translation>
    </message>
    <message>
      <source>Subject of the courtesy copy</source>
      <translation>Asunto de la traducción de cortesía</translation>
    </message>
    <message>
      <source>Letter text</source>
      <translation>Texto de la carta</translation>
    </message>
    <message>
      <source>Alt+Up and Alt+Down move a paragraph.</source>
      <translation>Alt+Up y Alt+Down mueven un párrafo.</translation>
    </message>
    <message>
      <source>Marked words come from the answers below. Change them there.</source>
      <translation>Las palabras marcadas vienen de las respuestas de abajo. Cámbielas allí.</translation>
    </message>
    <message>
      <source>Answers in this letter</source>
      <translation>Respuestas en esta carta</translation>
    </message>
    <message>
      <source>They belong to the campaign. A change here changes all its letters.</source>
      <translation>Son de la campaña. Un cambio aquí cambia todas sus cartas.</translation>
    </message>
  </context>
  <context>
    <name>LetterOut</name>
    <message>
      <source>1 page</source>
      <translation>1 página</translation>
    </message>
    <message>
      <source>{count} pages</source>
      <translation>{count} páginas</translation>
    </message>
    <message>
      <source>The file {path} holds {pages}.</source>
      <translation>El archivo {path} contiene {pages}.</translation>
    </message>
    <message>
      <source>1 page, US Letter</source>
      <translation>1 página, tamaño carta</translation>
    </message>
    <message>
      <source>{count} pages, US Letter</source>
      <translation>{count} páginas, tamaño carta</translation>
    </message>
    <message>
      <source>{path} holds this letter: {pages}. Its SHA-256 begins with {sum}.</source>
      <translation>{path} contiene esta carta: {pages}. Su SHA-256 empieza con {sum}.</translation>
    </message>
    <message>
      <source>{path} holds this letter with its enclosures: {pages}. Its SHA-256 begins with {sum}.</source>
      <translation>{path} contiene esta carta con sus anexos: {pages}. Su SHA-256 empieza con {sum}.</translation>
    </message>
  </context>
  <context>
    <name>LetterWriter</name>
    <message>
      <source>Choose enclosures</source>
      <translation>Elija los anexos</translation>
    </message>
    <message>
      <source>PDFs and pictures</source>
      <translation>PDF e imágenes</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>Elija una imagen</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Imágenes</translation>
    </message>
  </context>
  <context>
    <name>LettersScreen</name>
    <message>
      <source>New letter</source>
      <translation>Nueva carta</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>Cartas</translation>
    </message>
    <message>
      <source>Delete this letter</source>
      <translation>Borrar esta carta</translation>
    </message>
    <message>
      <source>Check this letter</source>
      <translation>Revisar esta carta</translation>
    </message>
    <message>
      <source>Send it to many</source>
      <translation>Enviarla a varios</translation>
    </message>
    <message>
      <source>No letters yet</source>
      <translation>Todavía no hay cartas</translation>
    </message>
    <message>
      <source>The playbook has the letters of this campaign.</source>
      <translation>La guía de campaña tiene las cartas de esta campaña.</translation>
    </message>
    <message>
      <source>Choose a letter</source>
      <translation>Elegir una carta</translation>
    </message>
    <message>
      <source>Press Enter on a letter to open it. Press Ctrl+N to write another one.

Send it to many writes one letter to each office that you tick, or to each row of a list.

Say here when a printed letter is signed or mailed. It is then kept as it was printed. You can write a new letter in its place.

Press Delete to remove a letter. Undo brings it back. A letter that is signed or mailed is kept.</source>
      <translation>Presione Enter en una carta para abrirla. Presione Ctrl+N para escribir otra.

Enviarla a varios escribe una carta para cada oficina que usted marque, o para cada fila de una lista.

Diga aquí cuándo se firma o se envía una carta impresa. Entonces se guarda como se imprimió. Puede escribir una carta nueva que la reemplace.

Presione Delete para quitar una carta. Deshacer la recupera. Una carta firmada o enviada se conserva.</translation>
    </message>
    <message>
      <source>No. {number}</source>
      <translation>N.º {number}</translation>
    </message>
    <message>
      <source>In place of no. {number}</source>
      <translation>Reemplaza a la n.º {number}</translation>
    </message>
    <message>
      <source>{title}. {hint}. {status}.</source>
      <translation>{title}. {hint}. {status}.</translation>
    </message>
    <message>
      <source>{title}, {number}</source>
      <translation>{title}, {number}</translation>
    </message>
    <message>
      <source>To: nobody yet</source>
      <translation>Para: nadie todavía</translation>
    </message>
    <message>
      <source>To: {recipient}</source>
      <translation>Para: {recipient}</translation>
    </message>
    <message>
      <source>A paper to hand over</source>
      <translation>Un documento para entregar</translation>
    </message>
    <message>
      <source>With {letter}:</source>
      <translation>Con {letter}:</translation>
    </message>
  </context>
  <context>
    <name>LimitsScreen</name>
    <message>
      <source>Nobody can promise everything. This is where the protection ends.</source>
      <translation>Nadie puede prometerlo todo. Aquí termina la protección.</translation>
    </message>
    <message>
      <source>What this program cannot protect</source>
      <translation>Lo que este programa no puede proteger</translation>
    </message>
    <message>
      <source>Read this page once before you put names into the file. It says what a passphrase does not do, and what is up to you.

Lock the file when you leave, print the sheet with the passphrase, and keep a backup in another place.

README has the same list.</source>
      <translation>Lea esta página una vez antes de poner nombres en el archivo. Dice lo que una frase de contraseña no hace y lo que le toca a usted.

Bloquee el archivo cuando se vaya, imprima la hoja con la frase de contraseña y guarde una copia de seguridad en otro lugar.

README tiene la misma lista.</translation>
    </message>
  </context>
  <context>
    <name>ListChooser</name>
    <message>
      <source>Choose a CSV file</source>
      <translation>Elegir un archivo CSV</translation>
    </message>
    <message>
      <source>No file is chosen yet.</source>
      <translation>Todavía no se ha elegido un archivo.</translation>
    </message>
    <message>
      <source>Problems in the list</source>
      <translation>Problemas de la lista</translation>
    </message>
    <message>
      <source>First rows</source>
      <translation>Primeras filas</translation>
    </message>
    <message>
      <source>What each column is</source>
      <translation>Qué es cada columna</translation>
    </message>
    <message>
      <source>Reading {name}</source>
      <translation>Leyendo {name}</translation>
    </message>
    <message>
      <source>{name} has 1 row.</source>
      <translation>{name} tiene 1 fila.</translation>
    </message>
    <message>
      <source>{name} has {count} rows.</source>
      <translation>{name} tiene {count} filas.</translation>
    </message>
    <message>
      <source>No row can be used yet. Look at the problems in the list.</source>
      <translation>Todavía no se puede usar ninguna fila. Mire los problemas de la lista.</translation>
    </message>
  </context>
  <context>
    <name>LogDialog</name>
    <message>
      <source>Log</source>
      <translation>Registro del programa</translation>
    </message>
    <message>
      <source>It says when the program ran, which parts of it worked and what failed. It holds no data of yours.</source>
      <translation>Dice cuándo funcionó el programa, qué partes trabajaron y qué falló. No contiene datos suyos.</translation>
    </message>
    <message>
      <source>Nothing is noted yet.</source>
      <translation>Todavía no hay nada anotado.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Copy the log</source>
      <translation>Copiar el registro</translation>
    </message>
  </context>
  <context>
    <name>LogForm</name>
    <message>
      <source>You changed the address, so it stays. Check that it fits this letter.</source>
      <translation>Usted cambió la dirección, así que se queda. Vea si sirve para esta carta.</translation>
    </message>
    <message>
      <source>Also sent by fax</source>
      <translation>También se envió por fax</translation>
    </message>
    <message>
      <source>Also sent by e-mail</source>
      <translation>También se envió por correo electrónico</translation>
    </message>
    <message>
      <source>The letter changed since it was printed. The program keeps what was printed.</source>
      <translation>La carta cambió desde que se imprimió. El programa guarda lo que se imprimió.</translation>
    </message>
    <message>
      <source>The printed paper was mailed</source>
      <translation>Se envió el papel impreso</translation>
    </message>
    <message>
      <source>Nobody checked its address in the 90 days before its date. History will say so.</source>
      <translation>Nadie comprobó su dirección en los 90 días anteriores a su fecha. El historial lo dirá.</translation>
    </message>
    <message>
      <source>Choose one</source>
      <translation>Elija una opción</translation>
    </message>
    <message>
      <source>Choose how it went.</source>
      <translation>Elija cómo se envió.</translation>
    </message>
    <message>
      <source>Enter the day on which it was mailed.</source>
      <translation>Escriba el día en que se envió.</translation>
    </message>
    <message>
      <source>Write the cost in dollars. For example: 7.83.</source>
      <translation>Escriba el costo en dólares. Por ejemplo: 7.83.</translation>
    </message>
    <message>
      <source>A copy for {name}</source>
      <translation>Una copia para {name}</translation>
    </message>
    <message>
      <source>The addressee</source>
      <translation>El destinatario de la carta</translation>
    </message>
    <message>
      <source>As it stood on the letter or the envelope.</source>
      <translation>Como estaba en la carta o en el sobre.</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Carta</translation>
    </message>
    <message>
      <source>To whom</source>
      <translation>A quién</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <source>How it went</source>
      <translation>Cómo se envió</translation>
    </message>
    <message>
      <source>Delivered on</source>
      <translation>Fecha de entrega</translation>
    </message>
    <message>
      <source>Empty while nothing tells of it.</source>
      <translation>Vacío mientras nada lo indique.</translation>
    </message>
    <message>
      <source>Signed for by</source>
      <translation>Quién firmó al recibirla</translation>
    </message>
    <message>
      <source>Came back on</source>
      <translation>Fecha de devolución</translation>
    </message>
    <message>
      <source>Empty it if it did not come back.</source>
      <translation>Déjelo vacío si no fue devuelta.</translation>
    </message>
    <message>
      <source>Why it came back</source>
      <translation>Por qué fue devuelta</translation>
    </message>
    <message>
      <source>On the green and white slip, PS Form 3800. Spaces do not matter.</source>
      <translation>En el comprobante verde y blanco, PS Form 3800. Los espacios no importan.</translation>
    </message>
    <message>
      <source>The day on which it left your hands, not the date on the letter.</source>
      <translation>El día en que salió de sus manos, no la fecha de la carta.</translation>
    </message>
    <message>
      <source>Mailed on</source>
      <translation>Fecha de envío</translation>
    </message>
    <message>
      <source>Who mailed it</source>
      <translation>Quién la envió</translation>
    </message>
    <message>
      <source>Initials or a name.</source>
      <translation>Iniciales o un nombre.</translation>
    </message>
    <message>
      <source>Certified number</source>
      <translation>Número de correo certificado</translation>
    </message>
    <message>
      <source>Post office</source>
      <translation>Oficina de correos</translation>
    </message>
    <message>
      <source>For example: Main Street, Riverbend.</source>
      <translation>Por ejemplo: Main Street, Riverbend.</translation>
    </message>
    <message>
      <source>What it cost</source>
      <translation>Cuánto costó</translation>
    </message>
    <message>
      <source>In dollars. For example: 7.83.</source>
      <translation>En dólares. Por ejemplo: 7.83.</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
  </context>
  <context>
    <name>LogMailScreen</name>
    <message>
      <source>Log it</source>
      <translation>Registrar</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>There is no letter to log yet</source>
      <translation>Todavía no hay ninguna carta para registrar</translation>
    </message>
    <message>
      <source>Write a letter first. Then you can log here how it went out.</source>
      <translation>Escriba primero una carta. Luego puede registrar aquí cómo se envió.</translation>
    </message>
    <message>
      <source>Choose a letter</source>
      <translation>Elegir una carta</translation>
    </message>
    <message>
      <source>Change what is logged</source>
      <translation>Cambiar lo registrado</translation>
    </message>
    <message>
      <source>Send a letter again</source>
      <translation>Enviar una carta otra vez</translation>
    </message>
    <message>
      <source>Log a letter</source>
      <translation>Registrar una carta</translation>
    </message>
    <message>
      <source>Write down here how a letter went out. Dates and proof are counted from what you log.

The certified number is on the green and white slip, PS Form 3800. It has 20 or 22 digits. Spaces do not matter. A number that looks wrong is only a warning.

If the same letter also went by fax or e-mail, tick that. It is then logged beside the paper.

Add a scan or photo of the stamped slip. You can add more later in the mail log.

Once it is logged, the letter is kept as it was printed.</source>
      <translation>Anote aquí cómo se envió una carta. Las fechas y las pruebas se cuentan según lo que usted registra.

El número de correo certificado está en el comprobante verde y blanco, PS Form 3800. Tiene 20 o 22 dígitos. Los espacios no importan. Un número que parece incorrecto es solo una advertencia.

Si la misma carta salió también por fax o correo electrónico, márquelo. Entonces se registra junto al papel.

Agregue un escaneo o una foto del comprobante sellado. Puede agregar más después en el registro de correo.

Una vez registrada, la carta se guarda como se imprimió.</translation>
    </message>
    <message>
      <source>Keep the change</source>
      <translation>Guardar el cambio</translation>
    </message>
    <message>
      <source>The letter itself bears the address it was printed with. Put the new one on the envelope.</source>
      <translation>La carta misma lleva la dirección con que se imprimió. Ponga la nueva en el sobre.</translation>
    </message>
    <message>
      <source>Repair the address before you send it again</source>
      <translation>Corrija la dirección antes de enviarla otra vez</translation>
    </message>
    <message>
      <source>Tick that the printed paper was mailed, or print the letter again.</source>
      <translation>Marque que se envió el papel impreso, o imprima la carta otra vez.</translation>
    </message>
    <message>
      <source>Letter logged.</source>
      <translation>Carta registrada.</translation>
    </message>
  </context>
  <context>
    <name>LogoPicker</name>
    <message>
      <source>Letterhead</source>
      <translation>Membrete</translation>
    </message>
    <message>
      <source>For people who cannot see it. For example: Seal of Riverbend County.</source>
      <translation>Para las personas que no pueden verla. Por ejemplo: Sello del condado de Riverbend.</translation>
    </message>
    <message>
      <source>What the picture shows</source>
      <translation>Lo que muestra la imagen</translation>
    </message>
    <message>
      <source>Choose a picture</source>
      <translation>Elegir una imagen</translation>
    </message>
    <message>
      <source>Take the picture off</source>
      <translation>Quitar la imagen</translation>
    </message>
    <message>
      <source>No picture yet. It stands beside the name of {owner}, on all its letters.</source>
      <translation>Todavía no hay imagen. Va junto al nombre de {owner}, en todas sus cartas.</translation>
    </message>
    <message>
      <source>It stands beside the name of {owner}, on all its letters.</source>
      <translation>Va junto al nombre de {owner}, en todas sus cartas.</translation>
    </message>
    <message>
      <source>Choose another picture</source>
      <translation>Elegir otra imagen</translation>
    </message>
    <message>
      <source>The picture of the letterhead</source>
      <translation>La imagen del membrete</translation>
    </message>
  </context>
  <context>
    <name>MailCard</name>
    <message>
      <source>In {name}</source>
      <translation>En {name}</translation>
    </message>
    <message>
      <source>Show its words</source>
      <translation>Mostrar sus palabras</translation>
    </message>
    <message>
      <source>Hide its words</source>
      <translation>Ocultar sus palabras</translation>
    </message>
    <message>
      <source>Files in this message</source>
      <translation>Archivos de este mensaje</translation>
    </message>
    <message>
      <source>From: {words}</source>
      <translation>De: {words}</translation>
    </message>
    <message>
      <source>To: {words}</source>
      <translation>Para: {words}</translation>
    </message>
    <message>
      <source>Copy to: {words}</source>
      <translation>Copia para: {words}</translation>
    </message>
    <message>
      <source>Sent: {words}</source>
      <translation>Enviado: {words}</translation>
    </message>
    <message>
      <source>Subject: {words}</source>
      <translation>Asunto: {words}</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Save as</source>
      <translation>Guardar como</translation>
    </message>
    <message>
      <source>{act}: {file}</source>
      <translation>{act}: {file}</translation>
    </message>
    <message>
      <source>{name}, {size}</source>
      <translation>{name}, {size}</translation>
    </message>
  </context>
  <context>
    <name>MailDetail</name>
    <message>
      <source>Receipts</source>
      <translation>Comprobantes</translation>
    </message>
    <message>
      <source>Nothing is kept here that proves this mailing.</source>
      <translation>Aquí no se guarda nada que pruebe este envío.</translation>
    </message>
    <message>
      <source>Nobody wrote down the address.</source>
      <translation>Nadie anotó la dirección.</translation>
    </message>
    <message>
      <source>Sent to: {block}</source>
      <translation>Enviada a: {block}</translation>
    </message>
    <message>
      <source>Number {number}</source>
      <translation>Número {number}</translation>
    </message>
    <message>
      <source>Copy the number</source>
      <translation>Copiar el número</translation>
    </message>
    <message>
      <source>Note: {note}</source>
      <translation>Nota: {note}</translation>
    </message>
    <message>
      <source>{way}, mailed {day}</source>
      <translation>{way}, enviada el {day}</translation>
    </message>
    <message>
      <source>by {who}</source>
      <translation>por {who}</translation>
    </message>
    <message>
      <source>at {place}</source>
      <translation>en {place}</translation>
    </message>
    <message>
      <source>for {cost}</source>
      <translation>costo: {cost}</translation>
    </message>
    <message>
      <source>Delivered {day}, signed for by {who}.</source>
      <translation>Entregada el {day}; al recibirla firmó {who}.</translation>
    </message>
    <message>
      <source>Delivered {day}.</source>
      <translation>Entregada el {day}.</translation>
    </message>
    <message>
      <source>Came back {day}: {why}.</source>
      <translation>Devuelta el {day}: {why}.</translation>
    </message>
    <message>
      <source>Came back {day}.</source>
      <translation>Devuelta el {day}.</translation>
    </message>
    <message>
      <source>No proof of delivery yet.</source>
      <translation>Todavía no hay prueba de entrega.</translation>
    </message>
    <message>
      <source>Repair the address</source>
      <translation>Corregir la dirección</translation>
    </message>
    <message>
      <source>Send again</source>
      <translation>Enviar otra vez</translation>
    </message>
    <message>
      <source>It was delivered</source>
      <translation>Fue entregada</translation>
    </message>
    <message>
      <source>Card came back</source>
      <translation>Llegó el acuse de recibo</translation>
    </message>
    <message>
      <source>It came back undelivered</source>
      <translation>Fue devuelta sin entregar</translation>
    </message>
    <message>
      <source>An answer came</source>
      <translation>Llegó una respuesta</translation>
    </message>
    <message>
      <source>Open the letter</source>
      <translation>Abrir la carta</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <source>Take it out of the log</source>
      <translation>Sacarla del registro</translation>
    </message>
    <message>
      <source>{way} of {day}, from {who}.</source>
      <translation>{way}, {day}, de {who}.</translation>
    </message>
    <message>
      <source>{way} of {day}.</source>
      <translation>{way}, {day}.</translation>
    </message>
    <message>
      <source>File: {name}</source>
      <translation>Archivo: {name}</translation>
    </message>
    <message>
      <source>Open the answer</source>
      <translation>Abrir la respuesta</translation>
    </message>
    <message>
      <source>{act}: {letter}</source>
      <translation>{act}: {letter}</translation>
    </message>
  </context>
  <context>
    <name>MailEventDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>What you typed before is here again.</source>
      <translation>Lo que usted escribió antes está aquí otra vez.</translation>
    </message>
    <message>
      <source>Next you can repair the address and send the letter again.</source>
      <translation>Después puede corregir la dirección y enviar la carta otra vez.</translation>
    </message>
    <message>
      <source>Signed for by</source>
      <translation>Quién firmó al recibirla</translation>
    </message>
    <message>
      <source>As the post office says. Leave it empty if nobody signed.</source>
      <translation>Como dice la oficina de correos. Déjelo vacío si nadie firmó.</translation>
    </message>
    <message>
      <source>It was delivered</source>
      <translation>Fue entregada</translation>
    </message>
    <message>
      <source>Delivered on</source>
      <translation>Fecha de entrega</translation>
    </message>
    <message>
      <source>The name on the card, as well as you can read it.</source>
      <translation>El nombre en el acuse de recibo, tal como usted pueda leerlo.</translation>
    </message>
    <message>
      <source>The card came back</source>
      <translation>Llegó el acuse de recibo del correo</translation>
    </message>
    <message>
      <source>Date of delivery on the card</source>
      <translation>Fecha de entrega en el acuse de recibo</translation>
    </message>
    <message>
      <source>What is stamped or written on the envelope.</source>
      <translation>Lo que está sellado o escrito en el sobre.</translation>
    </message>
    <message>
      <source>It came back undelivered</source>
      <translation>Fue devuelta sin entregar</translation>
    </message>
    <message>
      <source>Came back on</source>
      <translation>Fecha de devolución</translation>
    </message>
    <message>
      <source>Why it came back</source>
      <translation>Por qué fue devuelta</translation>
    </message>
    <message>
      <source>Enter the day.</source>
      <translation>Escriba el día.</translation>
    </message>
    <message>
      <source>This day is after today. Change the day.</source>
      <translation>Este día es posterior a hoy. Cambie el día.</translation>
    </message>
    <message>
      <source>The letter was mailed on {day}. Enter that day or a later one.</source>
      <translation>La carta se envió el {day}. Escriba ese día o uno posterior.</translation>
    </message>
  </context>
  <context>
    <name>MailForm</name>
    <message>
      <source>The letter says so above the address.</source>
      <translation>La carta lo dice arriba de la dirección.</translation>
    </message>
    <message>
      <source>How it is mailed</source>
      <translation>Cómo se envía</translation>
    </message>
    <message>
      <source>From the label, once you have it. Spaces do not matter.</source>
      <translation>De la etiqueta, cuando la tenga. Los espacios no importan.</translation>
    </message>
    <message>
      <source>Number of the label</source>
      <translation>Número de la etiqueta</translation>
    </message>
    <message>
      <source>How it goes out</source>
      <translation>Cómo sale</translation>
    </message>
    <message>
      <source>As in your campaign: {way}</source>
      <translation>Como en su campaña: {way}</translation>
    </message>
    <message>
      <source>Not answered</source>
      <translation>Sin respuesta</translation>
    </message>
    <message>
      <source>The clause you copied allows: {ways}.</source>
      <translation>La cláusula que usted copió permite: {ways}.</translation>
    </message>
    <message>
      <source>The clause does not allow what is chosen.</source>
      <translation>La cláusula no permite lo que está elegido.</translation>
    </message>
    <message>
      <source>This letter has no text in another language.</source>
      <translation>Esta carta no tiene texto en otro idioma.</translation>
    </message>
    <message>
      <source>It follows on pages of its own. The English letter counts.</source>
      <translation>Va después, en páginas aparte. La carta en inglés es la que vale.</translation>
    </message>
    <message>
      <source>No courtesy copy</source>
      <translation>Sin traducción de cortesía</translation>
    </message>
    <message>
      <source>Courtesy copy</source>
      <translation>Traducción de cortesía</translation>
    </message>
    <message>
      <source>In {language}</source>
      <translation>En {language}</translation>
    </message>
    <message>
      <source>Certified Mail, return receipt</source>
      <translation>Correo certificado, con acuse de recibo</translation>
    </message>
    <message>
      <source>Certified Mail</source>
      <translation>Correo certificado</translation>
    </message>
    <message>
      <source>Registered Mail</source>
      <translation>Correo registrado (Registered Mail)</translation>
    </message>
    <message>
      <source>First-Class Mail</source>
      <translation>Correo de primera clase (First-Class Mail)</translation>
    </message>
    <message>
      <source>Fax</source>
      <translation>Fax</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>Correo electrónico</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>En mano</translation>
    </message>
    <message>
      <source>Web form</source>
      <translation>Formulario web</translation>
    </message>
  </context>
  <context>
    <name>MailLogModel</name>
    <message>
      <source>Letter, and to whom</source>
      <translation>Carta, y a quién</translation>
    </message>
    <message>
      <source>Mailed, and status</source>
      <translation>Envío y estado</translation>
    </message>
    <message>
      <source>Mailed</source>
      <translation>Enviada</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Carta</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Para</translation>
    </message>
    <message>
      <source>Certified number</source>
      <translation>Número de correo certificado</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Answer to {letter}, came {day}, from {who}, {way}. {status}.</source>
      <translation>Respuesta a {letter}, llegada: {day}, de {who}, {way}. {status}.</translation>
    </message>
    <message>
      <source>{letter}, mailed {day}, to {who}, {way}. {status}.</source>
      <translation>{letter}, enviada el {day}, para {who}, {way}. {status}.</translation>
    </message>
    <message>
      <source>{way}, number {number}</source>
      <translation>{way}, número {number}</translation>
    </message>
    <message>
      <source>Came {day}</source>
      <translation>Llegada: {day}</translation>
    </message>
    <message>
      <source>From: {who}</source>
      <translation>De: {who}</translation>
    </message>
    <message>
      <source>From: not written down</source>
      <translation>De: sin anotar</translation>
    </message>
    <message>
      <source>Not written down</source>
      <translation>Sin anotar</translation>
    </message>
  </context>
  <context>
    <name>MailLogScreen</name>
    <message>
      <source>Log a letter</source>
      <translation>Registrar una carta</translation>
    </message>
    <message>
      <source>Find letters, people or certified numbers</source>
      <translation>Buscar cartas, personas o números de correo certificado</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Todas</translation>
    </message>
    <message>
      <source>Sent</source>
      <translation>Enviadas</translation>
    </message>
    <message>
      <source>Received</source>
      <translation>Recibidas</translation>
    </message>
    <message>
      <source>Show what was sent or received</source>
      <translation>Mostrar lo enviado o lo recibido</translation>
    </message>
    <message>
      <source>This campaign</source>
      <translation>Esta campaña</translation>
    </message>
    <message>
      <source>All campaigns</source>
      <translation>Todas las campañas</translation>
    </message>
    <message>
      <source>Show this campaign or all</source>
      <translation>Mostrar esta campaña o todas</translation>
    </message>
    <message>
      <source>Print log</source>
      <translation>Imprimir el registro</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Guardar como PDF</translation>
    </message>
    <message>
      <source>Export list</source>
      <translation>Exportar la lista</translation>
    </message>
    <message>
      <source>No letters mailed yet</source>
      <translation>Todavía no hay cartas enviadas</translation>
    </message>
    <message>
      <source>When you mail a letter, write it down here with its certified number. You will see when an answer is due.</source>
      <translation>Cuando envíe una carta, anótela aquí con su número de correo certificado. Verá cuándo vence la respuesta.</translation>
    </message>
    <message>
      <source>Mail log</source>
      <translation>Registro de correo</translation>
    </message>
    <message>
      <source>Each line is a letter that went out, or an answer that came. Press Ctrl+L to log a letter.

Choose a line to see all of it below, with what you can do. When the green card of the post comes back, add a scan of it. It proves the delivery.

If a letter comes back, say so. Repair the address, then send it again.

What you see is what is printed or exported: choose a kind or look for words first.

Press Delete to take a wrong line out of the log. Undo brings it back.</source>
      <translation>Cada línea es una carta que salió, o una respuesta que llegó. Presione Ctrl+L para registrar una carta.

Elija una línea para ver abajo todo lo que contiene, con lo que usted puede hacer. Cuando llegue el acuse de recibo (la tarjeta verde del correo), agregue un escaneo. Prueba la entrega.

Si le devuelven una carta, dígalo. Corrija la dirección, luego envíela otra vez.

Lo que usted ve es lo que se imprime o se exporta: elija antes un tipo o busque palabras.

Presione Delete para sacar del registro una línea equivocada. Deshacer la recupera.</translation>
    </message>
    <message>
      <source>1 sent, {certified} with a number, {answers} received</source>
      <translation>1 enviada, con número: {certified}, recibidas: {answers}</translation>
    </message>
    <message>
      <source>{sent} sent, {certified} with a number, {answers} received</source>
      <translation>Enviadas: {sent}, con número: {certified}, recibidas: {answers}</translation>
    </message>
    <message>
      <source>Mail log of all campaigns.{ending}</source>
      <translation>Registro de correo de todas las campañas.{ending}</translation>
    </message>
    <message>
      <source>Mail log of {place}.{ending}</source>
      <translation>Registro de correo de {place}.{ending}</translation>
    </message>
    <message>
      <source>Saved {name}.</source>
      <translation>Se guardó {name}.</translation>
    </message>
    <message>
      <source>The certified number is copied.</source>
      <translation>El número de correo certificado está copiado.</translation>
    </message>
  </context>
  <context>
    <name>MailTable</name>
    <message>
      <source>Mail log</source>
      <translation>Registro de correo</translation>
    </message>
  </context>
  <context>
    <name>MailingScreen</name>
    <message>
      <source>First free label on the sheet</source>
      <translation>Primera etiqueta libre de la hoja</translation>
    </message>
    <message>
      <source>Back to Check</source>
      <translation>Volver a la revisión</translation>
    </message>
    <message>
      <source>Copy text</source>
      <translation>Copiar el texto</translation>
    </message>
    <message>
      <source>Envelope, label and more</source>
      <translation>Sobre, etiqueta y más</translation>
    </message>
    <message>
      <source>Each card is a paper that helps this letter on its way. Print it, save it, or open it.

Most letters need none of these: the address stands in the window of a #10 window envelope. Print the window proof once to see if your envelope and your printer fit.

If the address is too long for the window, print an envelope or a label.

Put a used sheet of labels in again: say which label is the first free one. Count row by row.

The Word file is for offices that put the letter on their own paper.</source>
      <translation>Cada recuadro es un documento que ayuda a que esta carta llegue. Imprímalo, guárdelo o ábralo.

La mayoría de las cartas no necesita ninguno: la dirección queda en la ventana de un sobre #10 con ventana. Imprima una vez la prueba de ventana para ver si su sobre y su impresora coinciden.

Si la dirección es demasiado larga para la ventana, imprima un sobre o una etiqueta.

Vuelva a poner una hoja de etiquetas usada: diga cuál es la primera etiqueta libre. Cuente fila por fila.

El archivo de Word es para oficinas que ponen la carta en su propio papel.</translation>
    </message>
    <message>
      <source>This letter is not in the file any more.</source>
      <translation>Esta carta ya no está en el archivo.</translation>
    </message>
    <message>
      <source>The text of the letter is copied.</source>
      <translation>El texto de la carta está copiado.</translation>
    </message>
    <message>
      <source>Only the PDF of this letter is kept. Open it to copy its words.</source>
      <translation>Solo se guarda el PDF de esta carta. Ábralo para copiar sus palabras.</translation>
    </message>
    <message>
      <source>Write it in the letter, behind the name: Name, Street, City, ST 00000.</source>
      <translation>Escríbala en la carta, después del nombre: Nombre, Calle, Ciudad, ST 00000.</translation>
    </message>
    <message>
      <source>Write it on the envelope.</source>
      <translation>Escríbala en el sobre.</translation>
    </message>
    <message>
      <source>No address in the letter: {names}. {act}</source>
      <translation>Sin dirección en la carta: {names}. {act}</translation>
    </message>
    <message>
      <source>An older version of the program printed this letter. It kept the pages and nothing else.</source>
      <translation>Una versión anterior del programa imprimió esta carta. Guardó las páginas y nada más.</translation>
    </message>
    <message>
      <source>Only the PDF of this letter is kept</source>
      <translation>Solo se guarda el PDF de esta carta</translation>
    </message>
    <message>
      <source>The address is too long for the window</source>
      <translation>La dirección es demasiado larga para la ventana</translation>
    </message>
    <message>
      <source>It stands on the letter below the window. Print an envelope or a label for it.</source>
      <translation>En la carta va más abajo que la ventana. Imprima un sobre o una etiqueta.</translation>
    </message>
    <message>
      <source>The letter</source>
      <translation>La carta</translation>
    </message>
    <message>
      <source>The pages as they were signed or mailed.</source>
      <translation>Las páginas como se firmaron o se enviaron.</translation>
    </message>
    <message>
      <source>Envelope</source>
      <translation>Sobre</translation>
    </message>
    <message>
      <source>A #10 envelope with both addresses, 4.1 x 9.5 in. Room is left for postage and the label.</source>
      <translation>Un sobre #10 con las dos direcciones, de 4.1 x 9.5 pulgadas. Queda espacio para el franqueo y la etiqueta.</translation>
    </message>
    <message>
      <source>Address label</source>
      <translation>Etiqueta de dirección</translation>
    </message>
    <message>
      <source>One label on a sheet of labels, where the sheet has one left.</source>
      <translation>Una etiqueta, en una hoja que todavía tenga una libre.</translation>
    </message>
    <message>
      <source>Window proof</source>
      <translation>Prueba de ventana</translation>
    </message>
    <message>
      <source>Page 1 with the windows of an envelope drawn over it. Hold your envelope over it.</source>
      <translation>La página 1 con las ventanas de un sobre dibujadas encima. Ponga su sobre encima.</translation>
    </message>
    <message>
      <source>Help with PS Forms 3800 and 3811</source>
      <translation>Ayuda con PS Form 3800 y PS Form 3811</translation>
    </message>
    <message>
      <source>What to write into each field of the forms for certified mail. The post office has the forms.</source>
      <translation>Qué escribir en cada campo de los formularios de correo certificado. La oficina de correos tiene los formularios.</translation>
    </message>
    <message>
      <source>Copies for others</source>
      <translation>Copias para otros</translation>
    </message>
    <message>
      <source>One copy of the letter for each name under cc, addressed and ticked for it.</source>
      <translation>Una copia de la carta para cada nombre que figura en cc, con su dirección y su marca.</translation>
    </message>
    <message>
      <source>Word file</source>
      <translation>Archivo de Word</translation>
    </message>
    <message>
      <source>The same words, for an office that changes them.</source>
      <translation>Las mismas palabras, para una oficina que las cambia.</translation>
    </message>
    <message>
      <source>Plain text</source>
      <translation>Texto simple</translation>
    </message>
    <message>
      <source>The words alone, for a message.</source>
      <translation>Solo las palabras, para un mensaje.</translation>
    </message>
    <message>
      <source>30 labels, 1 x 2-5/8 in (as Avery 5160)</source>
      <translation>30 etiquetas, 1 x 2-5/8 pulgadas (como Avery 5160)</translation>
    </message>
    <message>
      <source>10 labels, 2 x 4 in (as Avery 5163)</source>
      <translation>10 etiquetas, 2 x 4 pulgadas (como Avery 5163)</translation>
    </message>
    <message>
      <source>Sheet of labels</source>
      <translation>Hoja de etiquetas</translation>
    </message>
    <message>
      <source>Write a number from 1 to {count}.</source>
      <translation>Escriba un número de 1 a {count}.</translation>
    </message>
    <message>
      <source>{path} is saved.</source>
      <translation>Se guardó {path}.</translation>
    </message>
  </context>
  <context>
    <name>MarkChecked</name>
    <message>
      <source>I called</source>
      <translation>Llamé</translation>
    </message>
    <message>
      <source>I saw it on their web page</source>
      <translation>La vi en su página web</translation>
    </message>
    <message>
      <source>A letter came back</source>
      <translation>Una carta fue devuelta</translation>
    </message>
    <message>
      <source>How you checked the address</source>
      <translation>Cómo verificó la dirección</translation>
    </message>
    <message>
      <source>Mark as checked today</source>
      <translation>Marcar como verificada hoy</translation>
    </message>
    <message>
      <source>Mark the address of {office} as checked today</source>
      <translation>Marcar la dirección de {office} como verificada hoy</translation>
    </message>
  </context>
  <context>
    <name>MenuBar</name>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Deshacer</translation>
    </message>
    <message>
      <source>&amp;Undo: {act}</source>
      <translation>&amp;Deshacer: {act}</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rehacer</translation>
    </message>
    <message>
      <source>&amp;Redo: {act}</source>
      <translation>&amp;Rehacer: {act}</translation>
    </message>
  </context>
  <context>
    <name>Menus</name>
    <message>
      <source>As the &amp;system</source>
      <translation>Como el &amp;sistema</translation>
    </message>
    <message>
      <source>&amp;Light</source>
      <translation>C&amp;laro</translation>
    </message>
    <message>
      <source>&amp;Dark</source>
      <translation>&amp;Oscuro</translation>
    </message>
    <message>
      <source>&amp;High contrast, light</source>
      <translation>&amp;Alto contraste, claro</translation>
    </message>
    <message>
      <source>High contrast, d&amp;ark</source>
      <translation>Alto contraste, osc&amp;uro</translation>
    </message>
    <message>
      <source>&amp;Colors</source>
      <translation>&amp;Colores</translation>
    </message>
    <message>
      <source>Text s&amp;ize</source>
      <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
      <source>{size} %</source>
      <translation>{size} %</translation>
    </message>
  </context>
  <context>
    <name>MergeScreen</name>
    <message>
      <source>The passphrase of the copy. It may be another one.</source>
      <translation>La frase de contraseña de la copia. Puede ser otra.</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Frase de contraseña</translation>
    </message>
    <message>
      <source>Open the copy</source>
      <translation>Abrir la copia</translation>
    </message>
    <message>
      <source>Put both together</source>
      <translation>Unir las dos</translation>
    </message>
    <message>
      <source>Leave this copy out</source>
      <translation>Dejar fuera esta copia</translation>
    </message>
    <message>
      <source>Choose a copy</source>
      <translation>Elegir una copia</translation>
    </message>
    <message>
      <source>Put two copies together</source>
      <translation>Unir dos copias</translation>
    </message>
    <message>
      <source>Use this page if two people worked on copies of one file. The copy comes into the file that is open.

What only one of you changed is taken as it is. Where both of you changed the same answer, you see both texts and choose. What you chose waits here if you leave the page. Letters that were signed stay as they were signed.

First the file is backed up. All of it is one act: Undo takes it back. The copy itself is not changed.

A copy that lies beside your file is offered until you put it together or leave it out.</source>
      <translation>Use esta página si dos personas trabajaron en copias de un mismo archivo. La copia entra en el archivo que está abierto.

Lo que solo una de ustedes cambió se toma tal cual. Donde las dos cambiaron la misma respuesta, verá ambos textos y elegirá. Lo que eligió espera aquí si usted deja la página. Las cartas firmadas quedan como se firmaron.

Primero se hace una copia de seguridad del archivo. Todo es un solo acto: Deshacer la revierte. La copia misma no cambia.

Una copia que está junto a su archivo se ofrece hasta que usted la una o la deje fuera.</translation>
    </message>
    <message>
      <source>Copy: {path}</source>
      <translation>Copia: {path}</translation>
    </message>
    <message>
      <source>Choose the copy that somebody else worked on.</source>
      <translation>Elija la copia en la que trabajó otra persona.</translation>
    </message>
    <message>
      <source>Organizer files</source>
      <translation>Archivos de Organizer</translation>
    </message>
    <message>
      <source>Type the words of the passphrase.</source>
      <translation>Escriba las palabras de la frase de contraseña.</translation>
    </message>
    <message>
      <source>This is the file that is open. Choose the copy of it.</source>
      <translation>Este es el archivo que está abierto. Elija la copia.</translation>
    </message>
    <message>
      <source>The copy is being read</source>
      <translation>Se lee la copia</translation>
    </message>
    <message>
      <source>Type the passphrase of the copy.</source>
      <translation>Escriba la frase de contraseña de la copia.</translation>
    </message>
    <message>
      <source>Choose one of both.</source>
      <translation>Elija una de las dos.</translation>
    </message>
    <message>
      <source>Choose what counts: {answer}</source>
      <translation>Elija lo que vale: {answer}</translation>
    </message>
  </context>
  <context>
    <name>MonthGrid</name>
    <message>
      <source>Month</source>
      <translation>Mes</translation>
    </message>
  </context>
  <context>
    <name>MonthModel</name>
    <message>
      <source>Today, {day}</source>
      <translation>Hoy, {day}</translation>
    </message>
    <message>
      <source>{day}, holiday: {name}</source>
      <translation>{day}, feriado: {name}</translation>
    </message>
    <message>
      <source>{day}: no date</source>
      <translation>{day}: ninguna fecha</translation>
    </message>
  </context>
  <context>
    <name>MonthView</name>
    <message>
      <source>Previous month</source>
      <translation>Mes anterior</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>Next month</source>
      <translation>Mes siguiente</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Mes</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Año</translation>
    </message>
    <message>
      <source>No date on this day.</source>
      <translation>Ninguna fecha en este día.</translation>
    </message>
    <message>
      <source>Dates of this day</source>
      <translation>Fechas de este día</translation>
    </message>
    <message>
      <source>Holiday: {name}</source>
      <translation>Feriado: {name}</translation>
    </message>
  </context>
  <context>
    <name>MoreTime</name>
    <message>
      <source>New day</source>
      <translation>Nuevo día</translation>
    </message>
    <message>
      <source>For example: the office asked for two more weeks.</source>
      <translation>Por ejemplo: la oficina pidió dos semanas más.</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <source>Give the time</source>
      <translation>Guardar el nuevo día</translation>
    </message>
    <message>
      <source>Give the time: {title}</source>
      <translation>Guardar el nuevo día: {title}</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Write the new day with its year.</source>
      <translation>Escriba el nuevo día con el año.</translation>
    </message>
    <message>
      <source>Write why there is more time.</source>
      <translation>Escriba por qué hay más tiempo.</translation>
    </message>
  </context>
  <context>
    <name>NewCampaignScreen</name>
    <message>
      <source>Find what to do</source>
      <translation>Buscar qué hacer</translation>
    </message>
    <message>
      <source>Start the campaign</source>
      <translation>Empezar la campaña</translation>
    </message>
    <message>
      <source>All campaigns</source>
      <translation>Todas las campañas</translation>
    </message>
    <message>
      <source>New campaign</source>
      <translation>Nueva campaña</translation>
    </message>
    <message>
      <source>A campaign is what your group does about one place.

Choose the playbook to follow, the state, and the county, city or town.

If you do not know which playbook fits, choose Find what to do. A few questions lead to it.</source>
      <translation>Una campaña es lo que su grupo hace en una localidad.

Elija la guía de campaña que va a seguir, el estado, y el condado, la ciudad o el pueblo.

Si no sabe qué guía de campaña corresponde, elija Buscar qué hacer. Unas pocas preguntas llevan a ella.</translation>
    </message>
    <message>
      <source>Choose a playbook</source>
      <translation>Elija una guía de campaña</translation>
    </message>
    <message>
      <source>Choose a state</source>
      <translation>Elija un estado</translation>
    </message>
    <message>
      <source>Enter the county, city or town</source>
      <translation>Escriba el condado, la ciudad o el pueblo</translation>
    </message>
  </context>
  <context>
    <name>NewLetterScreen</name>
    <message>
      <source>Follow up a letter that went out</source>
      <translation>Dar seguimiento a una carta que salió</translation>
    </message>
    <message>
      <source>Letters that follow up</source>
      <translation>Cartas de seguimiento</translation>
    </message>
    <message>
      <source>Begin another letter</source>
      <translation>Empezar otra carta</translation>
    </message>
    <message>
      <source>Letters of the playbook</source>
      <translation>Cartas de la guía de campaña</translation>
    </message>
    <message>
      <source>Back to the letters</source>
      <translation>Volver a las cartas</translation>
    </message>
    <message>
      <source>Choose a letter</source>
      <translation>Elija una carta</translation>
    </message>
    <message>
      <source>Each letter comes with the words of the playbook, filled in with your answers.

Press Enter on a letter to write it. You can change each paragraph afterwards.

Once a letter went out, others can follow it up: a reminder, thanks, a correction. They name its days and numbers.

The blank letter has no words yet. Write your own, to anyone.</source>
      <translation>Cada carta viene con las palabras de la guía de campaña, ya con sus respuestas.

Presione Enter en una carta para escribirla. Después puede cambiar cada párrafo.

Una vez que salió una carta, otras pueden darle seguimiento: un recordatorio, un agradecimiento, una corrección. Nombran sus días y números.

La carta en blanco todavía no tiene palabras. Escriba las suyas, para quien quiera.</translation>
    </message>
    <message>
      <source>To: {recipient}. {purpose}</source>
      <translation>Para: {recipient}. {purpose}</translation>
    </message>
    <message>
      <source>1 written</source>
      <translation>1 escrita</translation>
    </message>
    <message>
      <source>{count} written</source>
      <translation>Escritas: {count}</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>Empezada</translation>
    </message>
  </context>
  <context>
    <name>NewTask</name>
    <message>
      <source>Add a task</source>
      <translation>Agregar una tarea</translation>
    </message>
    <message>
      <source>What is to do</source>
      <translation>Qué hay que hacer</translation>
    </message>
    <message>
      <source>Start with a verb.</source>
      <translation>Empiece con un verbo.</translation>
    </message>
    <message>
      <source>Add the task</source>
      <translation>Agregar la tarea</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Dejarlo así</translation>
    </message>
    <message>
      <source>Write what is to do</source>
      <translation>Escriba qué hay que hacer</translation>
    </message>
  </context>
  <context>
    <name>NewsCard</name>
    <message>
      <source>Got it</source>
      <translation>Entendido</translation>
    </message>
    <message>
      <source>Got it: {title}</source>
      <translation>Entendido: {title}</translation>
    </message>
  </context>
  <context>
    <name>NextCard</name>
    <message>
      <source>Do this next</source>
      <translation>Haga esto ahora</translation>
    </message>
    <message>
      <source>Read about this task</source>
      <translation>Leer sobre esta tarea</translation>
    </message>
  </context>
  <context>
    <name>NoCopyDialog</name>
    <message>
      <source>This letter was never printed here</source>
      <translation>Esta carta nunca se imprimió aquí</translation>
    </message>
    <message>
      <source>No printed copy of {letter} is kept in this file.</source>
      <translation>En este archivo no se guarda ninguna copia impresa de {letter}.</translation>
    </message>
    <message>
      <source>If you log it now, the program cannot prove what the letter said. You can print it first.</source>
      <translation>Si la registra ahora, el programa no puede probar lo que decía la carta. Puede imprimirla primero.</translation>
    </message>
    <message>
      <source>Log it without a copy</source>
      <translation>Registrarla sin copia</translation>
    </message>
    <message>
      <source>Do not log it yet</source>
      <translation>No registrarla todavía</translation>
    </message>
  </context>
  <context>
    <name>NotSavedDialog</name>
    <message>
      <source>Not saved yet</source>
      <translation>Aún sin guardar</translation>
    </message>
    <message>
      <source>The disk does not take what you typed last. Free some space, or put the stick back.</source>
      <translation>El disco no acepta lo último que escribió. Libere espacio o vuelva a conectar la memoria USB.</translation>
    </message>
    <message>
      <source>What you typed</source>
      <translation>Lo que escribió</translation>
    </message>
    <message>
      <source>If you close now, it is lost.</source>
      <translation>Si cierra ahora, se pierde.</translation>
    </message>
    <message>
      <source>Stay here</source>
      <translation>Quedarse aquí</translation>
    </message>
    <message>
      <source>Close and lose it</source>
      <translation>Cerrar y perderlo</translation>
    </message>
  </context>
  <context>
    <name>Notices</name>
    <message>
      <source>Undone: {act}.</source>
      <translation>Se deshizo: {act}.</translation>
    </message>
    <message>
      <source>Done again: {act}.</source>
      <translation>Se rehízo: {act}.</translation>
    </message>
    <message>
      <source>Start a campaign or open a file first.</source>
      <translation>Empiece primero una campaña o abra un archivo.</translation>
    </message>
    <message>
      <source>There is nothing to undo or redo.</source>
      <translation>No hay nada que deshacer ni rehacer.</translation>
    </message>
  </context>
  <context>
    <name>OfferedOffices</name>
    <message>
      <source>Offices that can be addressed on this date</source>
      <translation>Oficinas a las que se puede escribir en esta fecha</translation>
    </message>
    <message>
      <source>Choose one to enter it with its source.</source>
      <translation>Elija una para agregarla con su fuente.</translation>
    </message>
    <message>
      <source>Source: {source}</source>
      <translation>Fuente: {source}</translation>
    </message>
  </context>
  <context>
    <name>OffersOnOpening</name>
    <message>
      <source>Look what it brings</source>
      <translation>Ver qué trae</translation>
    </message>
    <message>
      <source>There is no new copy of your file in a second place, as on a stick.</source>
      <translation>No hay una copia nueva de su archivo en otro lugar, como una memoria USB.</translation>
    </message>
    <message>
      <source>Make a copy</source>
      <translation>Hacer una copia</translation>
    </message>
    <message>
      <source>{initials} works here now. Several people use this file.</source>
      <translation>{initials} trabaja aquí ahora. Varias personas usan este archivo.</translation>
    </message>
    <message>
      <source>Somebody else</source>
      <translation>Otra persona</translation>
    </message>
  </context>
  <context>
    <name>OfficeChooser</name>
    <message>
      <source>Find an office</source>
      <translation>Buscar una oficina</translation>
    </message>
    <message>
      <source>Clear what you look for</source>
      <translation>Borrar lo que busca</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Show the other offices too</source>
      <translation>Mostrar también las demás oficinas</translation>
    </message>
    <message>
      <source>Choose all that are shown</source>
      <translation>Elegir todas las que se muestran</translation>
    </message>
    <message>
      <source>Choose none</source>
      <translation>No elegir ninguna</translation>
    </message>
    <message>
      <source>{chosen} chosen. 1 office.</source>
      <translation>Elegidas: {chosen}. 1 oficina.</translation>
    </message>
    <message>
      <source>{chosen} chosen. {count} offices.</source>
      <translation>Elegidas: {chosen}. Oficinas: {count}.</translation>
    </message>
    <message>
      <source>{chosen} chosen. {shown} of {count} offices are shown.</source>
      <translation>Elegidas: {chosen}. Se muestran {shown} de {count} oficinas.</translation>
    </message>
  </context>
  <context>
    <name>OfficeDialog</name>
    <message>
      <source>Correct this office</source>
      <translation>Corregir esta oficina</translation>
    </message>
    <message>
      <source>Add a recipient</source>
      <translation>Agregar un destinatario</translation>
    </message>
    <message>
      <source>Save the correction</source>
      <translation>Guardar la corrección</translation>
    </message>
    <message>
      <source>Add this recipient</source>
      <translation>Agregar este destinatario</translation>
    </message>
    <message>
      <source>Leave it as it is</source>
      <translation>Dejarla como está</translation>
    </message>
    <message>
      <source>Add nobody</source>
      <translation>No agregar a nadie</translation>
    </message>
    <message>
      <source>What you typed before is here again.</source>
      <translation>Lo que usted escribió antes está aquí otra vez.</translation>
    </message>
    <message>
      <source>First line</source>
      <translation>Primera línea</translation>
    </message>
    <message>
      <source>A person or a title. Left empty, letters print the usual one, such as Bureau Chief.</source>
      <translation>Una persona o un cargo. Si queda vacío, las cartas imprimen el de costumbre, como Bureau Chief.</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Unidad</translation>
    </message>
    <message>
      <source>Agency</source>
      <translation>Agencia</translation>
    </message>
    <message>
      <source>Street or P.O. box</source>
      <translation>Calle o apartado postal (P.O. box)</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Ciudad</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>ZIP code</source>
      <translation>Código postal</translation>
    </message>
    <message>
      <source>Five digits, or five and four.</source>
      <translation>Cinco dígitos, o cinco y cuatro.</translation>
    </message>
    <message>
      <source>Where you saw this address</source>
      <translation>Dónde vio esta dirección</translation>
    </message>
    <message>
      <source>A web page, a letter, a call.</source>
      <translation>Una página web, una carta, una llamada.</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Función</translation>
    </message>
    <message>
      <source>Choose the role.</source>
      <translation>Elija la función.</translation>
    </message>
    <message>
      <source>Enter the agency, or a first line.</source>
      <translation>Escriba la agencia, o una primera línea.</translation>
    </message>
    <message>
      <source>Write the ZIP code with five digits, or five and four.</source>
      <translation>Escriba el código postal con cinco dígitos, o cinco y cuatro.</translation>
    </message>
    <message>
      <source>Enter where you saw this address.</source>
      <translation>Escriba dónde vio esta dirección.</translation>
    </message>
    <message>
      <source>Enter where you saw the new address.</source>
      <translation>Escriba dónde vio la nueva dirección.</translation>
    </message>
  </context>
  <context>
    <name>OfficeModel</name>
    <message>
      <source>Chosen</source>
      <translation>Elegida</translation>
    </message>
    <message>
      <source>Office</source>
      <translation>Oficina</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <source>Missing: {parts}</source>
      <translation>Falta: {parts}</translation>
    </message>
    <message>
      <source>Not chosen</source>
      <translation>No elegida</translation>
    </message>
    <message>
      <source>{tick}: {name}. {address}.</source>
      <translation>{tick}: {name}. {address}.</translation>
    </message>
  </context>
  <context>
    <name>OfficeTable</name>
    <message>
      <source>Offices</source>
      <translation>Oficinas</translation>
    </message>
  </context>
  <context>
    <name>OlderBackups</name>
    <message>
      <source>Backups made before</source>
      <translation>Copias de seguridad ya hechas</translation>
    </message>
    <message>
      <source>Change them too</source>
      <translation>Cambiarlas también</translation>
    </message>
    <message>
      <source>They open as the file does from now on. Copies elsewhere stay as they are.</source>
      <translation>Desde ahora se abren como el archivo. Las copias en otra parte quedan como están.</translation>
    </message>
    <message>
      <source>Delete them</source>
      <translation>Eliminarlas</translation>
    </message>
    <message>
      <source>One new backup is made first. What only the older ones hold is gone for good.</source>
      <translation>Primero se hace una copia de seguridad nueva. Lo que solo está en las anteriores se pierde para siempre.</translation>
    </message>
    <message>
      <source>Keep them</source>
      <translation>Conservarlas</translation>
    </message>
    <message>
      <source>Who can open them now can still open them later. Keep the old sheet for them.</source>
      <translation>Quien puede abrirlas ahora podrá abrirlas después. Guarde para ellas la hoja anterior.</translation>
    </message>
    <message>
      <source>Backups on this computer: {count}. One more is made before the change.</source>
      <translation>Copias de seguridad en esta computadora: {count}. Antes del cambio se hace una más.</translation>
    </message>
  </context>
  <context>
    <name>OpenLinkDialog</name>
    <message>
      <source>Write to this address?</source>
      <translation>¿Escribir a esta dirección?</translation>
    </message>
    <message>
      <source>Open this page in the browser?</source>
      <translation>¿Abrir esta página en el navegador?</translation>
    </message>
    <message>
      <source>The full address</source>
      <translation>La dirección completa</translation>
    </message>
    <message>
      <source>It writes to {place}.</source>
      <translation>Escribe a {place}.</translation>
    </message>
    <message>
      <source>It leads to {place}.</source>
      <translation>Lleva a {place}.</translation>
    </message>
    <message>
      <source>Organizer itself sends nothing. The page learns from which network you opened it.</source>
      <translation>Organizer no envía nada. La página se entera desde qué red la abrió usted.</translation>
    </message>
    <message>
      <source>Organizer itself sends nothing. Your mail program opens with this address.</source>
      <translation>Organizer no envía nada. Su programa de correo se abre con esta dirección.</translation>
    </message>
    <message>
      <source>Open the mail program</source>
      <translation>Abrir el programa de correo</translation>
    </message>
    <message>
      <source>Open in the browser</source>
      <translation>Abrir en el navegador</translation>
    </message>
    <message>
      <source>Copy the address</source>
      <translation>Copiar la dirección</translation>
    </message>
    <message>
      <source>Do not open it</source>
      <translation>No abrirla</translation>
    </message>
    <message>
      <source>The way there is not encrypted. Others on the network can see what you read.</source>
      <translation>El camino no está cifrado. Otros en la red pueden ver lo que usted lee.</translation>
    </message>
    <message>
      <source>The name has letters of another script. It may only look like one that you know.</source>
      <translation>El nombre tiene letras de otro alfabeto. Puede que solo se parezca a uno que usted conoce.</translation>
    </message>
    <message>
      <source>No program for it was found. Copy the address instead.</source>
      <translation>No se encontró ningún programa para abrirla. Mejor copie la dirección.</translation>
    </message>
  </context>
  <context>
    <name>OtherPaperDialog</name>
    <message>
      <source>Another paper</source>
      <translation>Otro papel</translation>
    </message>
    <message>
      <source>The printer is set to {chosen}. This page is made for {wanted}.</source>
      <translation>La impresora está ajustada a {chosen}. Esta página está hecha para {wanted}.</translation>
    </message>
    <message>
      <source>It is printed at its true size, never smaller. On other paper its edges can be cut, and the address can miss the window of the envelope.</source>
      <translation>Se imprime en su tamaño real, nunca más pequeña. En otro papel, los bordes pueden quedar cortados, y la dirección puede quedar fuera de la ventana del sobre.</translation>
    </message>
    <message>
      <source>Print on {wanted}</source>
      <translation>Imprimir en {wanted}</translation>
    </message>
    <message>
      <source>Choose again</source>
      <translation>Elegir otra vez</translation>
    </message>
  </context>
  <context>
    <name>OwnPlaybooksCard</name>
    <message>
      <source>Playbooks of your own</source>
      <translation>Sus propias guías de campaña</translation>
    </message>
    <message>
      <source>Add a playbook from a folder</source>
      <translation>Agregar una guía de campaña desde una carpeta</translation>
    </message>
    <message>
      <source>Compare versions</source>
      <translation>Comparar versiones</translation>
    </message>
    <message>
      <source>Delete this playbook of your own</source>
      <translation>Borrar esta guía de campaña suya</translation>
    </message>
    <message>
      <source>Your own playbooks stand in {folder}</source>
      <translation>Sus propias guías de campaña están en {folder}</translation>
    </message>
    <message>
      <source>{name} cannot be used. {fault}</source>
      <translation>{name} no se puede usar. {fault}</translation>
    </message>
  </context>
  <context>
    <name>PagePreview</name>
    <message>
      <source>Show the page</source>
      <translation>Mostrar la página</translation>
    </message>
    <message>
      <source>Read as text</source>
      <translation>Leer como texto</translation>
    </message>
    <message>
      <source>The letter as text</source>
      <translation>La carta como texto</translation>
    </message>
    <message>
      <source>The page as it prints. Read as text gives its words.</source>
      <translation>La página como se imprime. Leer como texto da sus palabras.</translation>
    </message>
    <message>
      <source>Smaller page</source>
      <translation>Página más pequeña</translation>
    </message>
    <message>
      <source>Larger page</source>
      <translation>Página más grande</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Ajustar</translation>
    </message>
    <message>
      <source>Fit the page to the width</source>
      <translation>Ajustar la página al ancho</translation>
    </message>
    <message>
      <source>Page {number} of {count}, as it prints</source>
      <translation>Página {number} de {count}, como se imprime</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
  </context>
  <context>
    <name>PaperCard</name>
    <message>
      <source>Print</source>
      <translation>Imprimir</translation>
    </message>
    <message>
      <source>Print: {paper}</source>
      <translation>Imprimir: {paper}</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Guardar</translation>
    </message>
    <message>
      <source>Save: {paper}</source>
      <translation>Guardar: {paper}</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Abrir</translation>
    </message>
    <message>
      <source>Open: {paper}</source>
      <translation>Abrir: {paper}</translation>
    </message>
  </context>
  <context>
    <name>ParagraphActs</name>
    <message>
      <source>Move up</source>
      <translation>Subir</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Bajar</translation>
    </message>
    <message>
      <source>Add below</source>
      <translation>Agregar debajo</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Dejar fuera</translation>
    </message>
    <message>
      <source>Back to the playbook's words</source>
      <translation>Volver a las palabras de la guía de campaña</translation>
    </message>
    <message>
      <source>Back to its place</source>
      <translation>Volver a su lugar</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Bring it back</source>
      <translation>Recuperarlo</translation>
    </message>
    <message>
      <source>{act}: {paragraph}</source>
      <translation>{act}: {paragraph}</translation>
    </message>
  </context>
  <context>
    <name>ParagraphEditor</name>
    <message>
      <source>Error: {sentence}</source>
      <translation>Error: {sentence}</translation>
    </message>
    <message>
      <source>States a fact without a source: {sentences} Add the source and its date in brackets.</source>
      <translation>Da un dato sin fuente: {sentences} Agregue la fuente y su fecha entre paréntesis.</translation>
    </message>
    <message>
      <source>State facts without a source: {sentences} Add each source and its date in brackets.</source>
      <translation>Dan datos sin fuente: {sentences} Agregue cada fuente y su fecha entre paréntesis.</translation>
    </message>
    <message>
      <source>Paragraph {number}</source>
      <translation>Párrafo {number}</translation>
    </message>
    <message>
      <source>{paragraph}: {form}</source>
      <translation>{paragraph}: {form}</translation>
    </message>
    <message>
      <source>Written by you</source>
      <translation>Escrito por usted</translation>
    </message>
    <message>
      <source>Empty: it is not printed</source>
      <translation>Vacío: no se imprime</translation>
    </message>
    <message>
      <source>Left out by you</source>
      <translation>Dejado fuera por usted</translation>
    </message>
    <message>
      <source>Changed and moved by you</source>
      <translation>Cambiado y movido por usted</translation>
    </message>
    <message>
      <source>Changed by you</source>
      <translation>Cambiado por usted</translation>
    </message>
    <message>
      <source>Moved by you</source>
      <translation>Movido por usted</translation>
    </message>
    <message>
      <source>Its number comes by itself. Items below each other are counted.</source>
      <translation>Su número se pone solo. Se cuentan los puntos que van uno debajo de otro.</translation>
    </message>
    <message>
      <source>A few words over what follows.</source>
      <translation>Unas pocas palabras encima de lo que sigue.</translation>
    </message>
    <message>
      <source>The words as they were said. On a last line: who said them, where and when.</source>
      <translation>Las palabras como se dijeron. En una última línea: quién las dijo, dónde y cuándo.</translation>
    </message>
    <message>
      <source>A row on each line, the heads first. Put | between the cells. Write \| for the sign itself.</source>
      <translation>Una fila en cada línea, primero los encabezados. Ponga | entre las celdas. Escriba \| para el signo mismo.</translation>
    </message>
    <message>
      <source>{who}: {document}, {date}</source>
      <translation>{who}: {document}, {date}</translation>
    </message>
    <message>
      <source>Rests on: {statements}</source>
      <translation>Se apoya en: {statements}</translation>
    </message>
    <message>
      <source>Answers that are not in your words: {facts}</source>
      <translation>Respuestas que no están en sus palabras: {facts}</translation>
    </message>
    <message>
      <source>Rests on the answers of the campaign.</source>
      <translation>Se apoya en las respuestas de la campaña.</translation>
    </message>
    <message>
      <source>From the campaign: {facts}.</source>
      <translation>De la campaña: {facts}.</translation>
    </message>
  </context>
  <context>
    <name>ParagraphList</name>
    <message>
      <source>Add a paragraph</source>
      <translation>Agregar un párrafo</translation>
    </message>
  </context>
  <context>
    <name>PassphraseChoice</name>
    <message>
      <source>Use these six words</source>
      <translation>Usar estas seis palabras</translation>
    </message>
    <message>
      <source>Use my own passphrase</source>
      <translation>Usar mi propia frase de contraseña</translation>
    </message>
    <message>
      <source>No passphrase</source>
      <translation>Sin frase de contraseña</translation>
    </message>
    <message>
      <source>Other words</source>
      <translation>Otras palabras</translation>
    </message>
    <message>
      <source>I wrote them down</source>
      <translation>Ya las escribí</translation>
    </message>
    <message>
      <source>Show the words again</source>
      <translation>Mostrar las palabras otra vez</translation>
    </message>
    <message>
      <source>The words are hidden. Type them from your paper.</source>
      <translation>Las palabras están ocultas. Escríbalas mirando su papel.</translation>
    </message>
    <message>
      <source>Your passphrase</source>
      <translation>Su frase de contraseña</translation>
    </message>
    <message>
      <source>At least 12 letters, digits or spaces.</source>
      <translation>Al menos 12 letras, números o espacios.</translation>
    </message>
    <message>
      <source>Anyone who gets this computer or a copy of the file can read every name and letter in it.</source>
      <translation>Cualquiera que tenga esta computadora o una copia del archivo puede leer todos los nombres y las cartas que contiene.</translation>
    </message>
    <message>
      <source>Print the recovery sheet</source>
      <translation>Imprimir la hoja de recuperación</translation>
    </message>
    <message>
      <source>Type the words once</source>
      <translation>Escriba las palabras una vez</translation>
    </message>
    <message>
      <source>Type the passphrase again</source>
      <translation>Escriba la frase de contraseña otra vez</translation>
    </message>
    <message>
      <source>Print them, or write them on paper with their numbers. Keep the paper away from this computer. If the words are lost, nobody can open the file.</source>
      <translation>Imprímalas o escríbalas en papel con sus números. Guarde el papel lejos de esta computadora. Si se pierden las palabras, nadie puede abrir el archivo.</translation>
    </message>
    <message>
      <source>Print it, or write it on paper. Keep the paper away from this computer. If it is lost, nobody can open the file.</source>
      <translation>Imprímala o escríbala en papel. Guarde el papel lejos de esta computadora. Si se pierde, nadie puede abrir el archivo.</translation>
    </message>
  </context>
  <context>
    <name>PassphraseScreen</name>
    <message>
      <source>The passphrase of the file now</source>
      <translation>La frase de contraseña que tiene el archivo ahora</translation>
    </message>
    <message>
      <source>The six words, or your own.</source>
      <translation>Las seis palabras, o la suya propia.</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Ahora</translation>
    </message>
    <message>
      <source>From now on</source>
      <translation>Desde ahora</translation>
    </message>
    <message>
      <source>Back to Settings</source>
      <translation>Volver a Ajustes</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Frase de contraseña</translation>
    </message>
    <message>
      <source>Change the passphrase when somebody who knew it has left. The program makes a copy with the new one, checks it, and puts it in the place of the file. If anything fails, the file stays as it was.

Print a new recovery sheet. Keep the old one as long as you keep copies with the old words, then destroy it. If the words are lost, nobody can open the file.

Backups keep the passphrase that they were made with. Say what becomes of them. Copies elsewhere, as on a stick, always stay as they are.</source>
      <translation>Cambie la frase de contraseña cuando se haya ido alguien que la conocía. El programa hace una copia con la nueva, la revisa y la pone en lugar del archivo. Si algo falla, el archivo queda como estaba.

Imprima una hoja de recuperación nueva. Guarde la anterior mientras conserve copias con las palabras anteriores, y después destrúyala. Si las palabras se pierden, nadie puede abrir el archivo.

Las copias de seguridad conservan la frase con la que se hicieron. Diga qué se hace con ellas. Las copias en otra parte, como en una memoria USB, siempre quedan como están.</translation>
    </message>
    <message>
      <source>The file gets another passphrase</source>
      <translation>El archivo recibe otra frase de contraseña</translation>
    </message>
    <message>
      <source>The passphrase is taken off the file</source>
      <translation>Se quita la frase de contraseña del archivo</translation>
    </message>
    <message>
      <source>The passphrase is taken off. Anyone with a copy can read the file.</source>
      <translation>Se quitó la frase de contraseña. Cualquiera que tenga una copia puede leer el archivo.</translation>
    </message>
    <message>
      <source>The file has the new passphrase.</source>
      <translation>El archivo tiene la nueva frase de contraseña.</translation>
    </message>
    <message>
      <source>Keep the old recovery sheet as long as you keep backups with the old words.</source>
      <translation>Guarde la hoja de recuperación anterior mientras conserve copias de seguridad con las palabras anteriores.</translation>
    </message>
    <message>
      <source>Destroy the old recovery sheet, if no copy elsewhere has the old words.</source>
      <translation>Destruya la hoja de recuperación anterior, si ninguna copia en otra parte tiene las palabras anteriores.</translation>
    </message>
    <message>
      <source>Backups that were changed too: {count}.</source>
      <translation>Copias de seguridad que también se cambiaron: {count}.</translation>
    </message>
    <message>
      <source>Backups that were deleted: {count}.</source>
      <translation>Copias de seguridad que se eliminaron: {count}.</translation>
    </message>
    <message>
      <source>Backups that keep another, older passphrase: {count}.</source>
      <translation>Copias de seguridad que conservan otra frase, más antigua: {count}.</translation>
    </message>
    <message>
      <source>Take the passphrase off</source>
      <translation>Quitar la frase de contraseña</translation>
    </message>
    <message>
      <source>Change the passphrase</source>
      <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
      <source>Set the passphrase</source>
      <translation>Poner la frase de contraseña</translation>
    </message>
    <message>
      <source>This is an example. It is in memory only and cannot be changed.</source>
      <translation>Este es un ejemplo. Está solo en la memoria y no se puede cambiar.</translation>
    </message>
    <message>
      <source>{name} is open to read only. Open it to write, then change its passphrase.</source>
      <translation>{name} está abierto solo para leer. Ábralo para escribir y luego cambie su frase de contraseña.</translation>
    </message>
    <message>
      <source>{name} has a passphrase. You can change it or take it off.</source>
      <translation>{name} tiene una frase de contraseña. Usted puede cambiarla o quitarla.</translation>
    </message>
    <message>
      <source>{name} has no passphrase. Anyone with a copy can read it.</source>
      <translation>{name} no tiene frase de contraseña. Cualquiera que tenga una copia puede leerlo.</translation>
    </message>
  </context>
  <context>
    <name>PivotScreen</name>
    <message>
      <source>Find what to do</source>
      <translation>Buscar qué hacer</translation>
    </message>
    <message>
      <source>Go on with this playbook</source>
      <translation>Seguir con esta guía de campaña</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Inicio</translation>
    </message>
    <message>
      <source>What comes along</source>
      <translation>Lo que se lleva a la nueva campaña</translation>
    </message>
    <message>
      <source>What stays in this campaign</source>
      <translation>Lo que se queda en esta campaña</translation>
    </message>
    <message>
      <source>Its letters, its mail log, its answers and its dates.</source>
      <translation>Sus cartas, su registro de correo, sus respuestas y sus fechas.</translation>
    </message>
    <message>
      <source>Its decision, and what you wrote down about the law of your state.</source>
      <translation>Su decisión, y lo que usted anotó sobre la ley de su estado.</translation>
    </message>
    <message>
      <source>Go on with another playbook</source>
      <translation>Seguir con otra guía de campaña</translation>
    </message>
    <message>
      <source>Places that were refused often went on with another measure. San Francisco and Cook County did so.

A second campaign begins for the same place. What you know of the place comes along, so that you do not type it again. This campaign stays as it is.

The timelines of both campaigns lead to each other. One Undo takes the new campaign back.</source>
      <translation>Las localidades que recibieron una negativa siguieron muchas veces con otra medida. Así lo hicieron San Francisco y el condado de Cook.

Empieza una segunda campaña para la misma localidad. Lo que sabe de ella se lleva a la nueva, para que no lo escriba otra vez. Esta campaña queda como está.

Las cronologías de las dos campañas llevan una a la otra. Un solo Deshacer quita la nueva campaña.</translation>
    </message>
    <message>
      <source>Choose a playbook</source>
      <translation>Elija una guía de campaña</translation>
    </message>
    <message>
      <source>The place: {name}</source>
      <translation>La localidad: {name}</translation>
    </message>
    <message>
      <source>The official who signs: {name}</source>
      <translation>El funcionario o la funcionaria que firma: {name}</translation>
    </message>
    <message>
      <source>The picture of the letterhead</source>
      <translation>La imagen del membrete</translation>
    </message>
    <message>
      <source>Your facts: {count}</source>
      <translation>Sus datos: {count}</translation>
    </message>
    <message>
      <source>Recipients that you entered: {titles}</source>
      <translation>Destinatarios que usted agregó: {titles}</translation>
    </message>
  </context>
  <context>
    <name>PlaybookCards</name>
    <message>
      <source>What is different today</source>
      <translation>Lo que es distinto hoy</translation>
    </message>
    <message>
      <source>What it can do today, and what it cannot do</source>
      <translation>Lo que puede hacer hoy, y lo que no puede hacer</translation>
    </message>
    <message>
      <source>The steps</source>
      <translation>Los pasos</translation>
    </message>
    <message>
      <source>Tasks: {titles}</source>
      <translation>Tareas: {titles}</translation>
    </message>
    <message>
      <source>Who may act</source>
      <translation>Quién puede actuar</translation>
    </message>
    <message>
      <source>What to have ready</source>
      <translation>Lo que debe tener listo</translation>
    </message>
    <message>
      <source>The letters</source>
      <translation>Las cartas</translation>
    </message>
    <message>
      <source>Where to learn more</source>
      <translation>Dónde aprender más</translation>
    </message>
    <message>
      <source>What people do today instead</source>
      <translation>Lo que se hace hoy en lugar de esto</translation>
    </message>
    <message>
      <source>Source: {source}</source>
      <translation>Fuente: {source}</translation>
    </message>
    <message>
      <source>Last checked on {day}. Sources: {as_of}.</source>
      <translation>Última verificación: {day}. Fuentes: {as_of}.</translation>
    </message>
    <message>
      <source>What places tried, and what they got</source>
      <translation>Lo que intentaron las localidades, y lo que lograron</translation>
    </message>
  </context>
  <context>
    <name>PlaybookChangesScreen</name>
    <message>
      <source>Got it</source>
      <translation>Entendido</translation>
    </message>
    <message>
      <source>Compare versions</source>
      <translation>Comparar versiones</translation>
    </message>
    <message>
      <source>What changed in the playbook</source>
      <translation>Qué cambió en la guía de campaña</translation>
    </message>
    <message>
      <source>A newer version of the program can bring a newer playbook. Nothing that you did is lost.

What leans on it lists your steps, letters and dates. Press Enter on one to open it.

A signed letter keeps its words. A draft takes the new ones, but not where you wrote your own.

Got it means that you read this. It comes back when the playbook changes again.</source>
      <translation>Una versión más nueva del programa puede traer una guía de campaña más nueva. Nada de lo que usted hizo se pierde.

Lo que se apoya en ella muestra sus pasos, cartas y fechas. Presione Enter en uno para abrirlo.

Una carta firmada conserva sus palabras. Un borrador toma las nuevas, pero no donde usted escribió las suyas.

Entendido quiere decir que usted leyó esto. Vuelve cuando la guía cambia otra vez.</translation>
    </message>
    <message>
      <source>What leans on it</source>
      <translation>Lo que se apoya en ella</translation>
    </message>
    <message>
      <source>The texts</source>
      <translation>Los textos</translation>
    </message>
    <message>
      <source>No longer in the playbook</source>
      <translation>Ya no está en la guía de campaña</translation>
    </message>
    <message>
      <source>You did this. The record of it stays in your file.</source>
      <translation>Usted hizo esto. El registro se queda en su archivo.</translation>
    </message>
    <message>
      <source>Letter: {title}. {hint}.</source>
      <translation>Carta: {title}. {hint}.</translation>
    </message>
    <message>
      <source>Date: {title}. {hint}.</source>
      <translation>Fecha: {title}. {hint}.</translation>
    </message>
    <message>
      <source>{title}. {hint}.</source>
      <translation>{title}. {hint}.</translation>
    </message>
    <message>
      <source>Leans on it: {names}</source>
      <translation>Se apoya en ella: {names}</translation>
    </message>
    <message>
      <source>You will be told when the playbook changes again.</source>
      <translation>Se le avisará cuando la guía de campaña cambie otra vez.</translation>
    </message>
  </context>
  <context>
    <name>PlaybooksScreen</name>
    <message>
      <source>Use in a campaign</source>
      <translation>Usar en una campaña</translation>
    </message>
    <message>
      <source>Look at its example</source>
      <translation>Ver su ejemplo</translation>
    </message>
    <message>
      <source>Find what to do</source>
      <translation>Buscar qué hacer</translation>
    </message>
    <message>
      <source>Shared by all campaigns</source>
      <translation>Las comparten todas las campañas</translation>
    </message>
    <message>
      <source>Playbooks</source>
      <translation>Guías de campaña</translation>
    </message>
    <message>
      <source>A playbook is a procedure that somebody wrote down: its steps, its letters and its sources.

History means that it cannot be followed any more. It then says what people do today instead.

Look at its example opens an invented campaign of the playbook, to read only. Your own file is closed first.

Add a playbook from a folder shows who wrote it and what is in it, before it is added. Your own playbooks stand behind those of the program.

What places tried shows real campaigns, with what they got. Show the record opens one of them.</source>
      <translation>Una guía de campaña es un procedimiento que alguien escribió: sus pasos, sus cartas y sus fuentes.

Historia quiere decir que ya no se puede seguir. Entonces dice qué se hace hoy en lugar de esto.

Ver su ejemplo abre una campaña inventada de la guía, solo para leer. Antes se cierra su propio archivo.

Agregar una guía de campaña desde una carpeta muestra quién la escribió y qué contiene, antes de agregarla. Sus propias guías están detrás de las del programa.

Lo que intentaron las localidades muestra campañas reales, con lo que lograron. Mostrar el historial abre una de ellas.</translation>
    </message>
    <message>
      <source>Use in a campaign: {title}</source>
      <translation>Usar en una campaña: {title}</translation>
    </message>
    <message>
      <source>Look at its example: {title}</source>
      <translation>Ver su ejemplo: {title}</translation>
    </message>
    <message>
      <source>Folder of a playbook</source>
      <translation>Carpeta de una guía de campaña</translation>
    </message>
  </context>
  <context>
    <name>PrintedCard</name>
    <message>
      <source>Show in folder</source>
      <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
      <source>Mark this task done</source>
      <translation>Marcar esta tarea como hecha</translation>
    </message>
    <message>
      <source>Go to Home</source>
      <translation>Ir a Inicio</translation>
    </message>
    <message>
      <source>{pages} went to the printer. Look at the paper: is all of it there?</source>
      <translation>Enviado a la impresora: {pages}. Mire el papel: ¿está todo?</translation>
    </message>
    <message>
      <source>If you say yes, these pages are kept as they are.</source>
      <translation>Si dice que sí, estas páginas se guardan como están.</translation>
    </message>
    <message>
      <source>Did it print?</source>
      <translation>¿Se imprimió?</translation>
    </message>
    <message>
      <source>Print again</source>
      <translation>Imprimir otra vez</translation>
    </message>
    <message>
      <source>The PDF is saved</source>
      <translation>El PDF está guardado</translation>
    </message>
    <message>
      <source>Did you print it? If you say yes, these pages are kept as they are.</source>
      <translation>¿Lo imprimió? Si dice que sí, estas páginas se guardan como están.</translation>
    </message>
    <message>
      <source>Print it here</source>
      <translation>Imprimirlo aquí</translation>
    </message>
    <message>
      <source>If you change the letter now, print it again. Once it is signed, it stays as it is.</source>
      <translation>Si cambia la carta ahora, imprímala otra vez. Una vez firmada, queda como está.</translation>
    </message>
    <message>
      <source>The printed letter is kept</source>
      <translation>La carta impresa se guarda</translation>
    </message>
    <message>
      <source>Mark done: {task}</source>
      <translation>Marcar como hecha: {task}</translation>
    </message>
    <message>
      <source>Your task: {task}</source>
      <translation>Su tarea: {task}</translation>
    </message>
    <message>
      <source>Yes, keep it and go on</source>
      <translation>Sí, guardarla y seguir</translation>
    </message>
    <message>
      <source>Yes, keep it</source>
      <translation>Sí, guardarla</translation>
    </message>
    <message>
      <source>Next: {task}</source>
      <translation>Sigue: {task}</translation>
    </message>
  </context>
  <context>
    <name>PrintingDialog</name>
    <message>
      <source>Printing</source>
      <translation>Imprimiendo</translation>
    </message>
    <message>
      <source>Stop printing</source>
      <translation>Detener la impresión</translation>
    </message>
    <message>
      <source>Page {page} of {count}</source>
      <translation>Página {page} de {count}</translation>
    </message>
  </context>
  <context>
    <name>PrivacyScreen</name>
    <message>
      <source>What was deleted</source>
      <translation>Lo que se eliminó</translation>
    </message>
    <message>
      <source>Show what was deleted</source>
      <translation>Mostrar lo eliminado</translation>
    </message>
    <message>
      <source>Legal hold</source>
      <translation>Retención legal</translation>
    </message>
    <message>
      <source>While it stands, nothing is erased by itself.</source>
      <translation>Mientras dure, nada se borra por sí solo.</translation>
    </message>
    <message>
      <source>If you expect a lawsuit or a subpoena, do not delete anything. Call a lawyer.</source>
      <translation>Si espera una demanda o una citación judicial, no elimine nada. Llame a un abogado.</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>Privacidad</translation>
    </message>
    <message>
      <source>This program has no field for immigration status, A-number, Social Security number or date of birth. Keep such things out of notes as well.

What you delete can come back for 30 days. What you erase here is gone at once, also from the history. Each list says what stays elsewhere.

A legal hold stops everything that the program would erase by itself.</source>
      <translation>Este programa no tiene campos para el estatus migratorio, el número A, el número de Seguro Social ni la fecha de nacimiento. Tampoco ponga esos datos en las notas.

Lo que usted elimina se puede recuperar durante 30 días. Lo que borra aquí desaparece de inmediato, también del historial. Cada lista dice lo que queda en otras partes.

Una retención legal impide todo lo que el programa borraría por sí solo.</translation>
    </message>
    <message>
      <source>Deleted, and can come back: {count}</source>
      <translation>Eliminado y recuperable: {count}</translation>
    </message>
    <message>
      <source>Choose a campaign</source>
      <translation>Elija una campaña</translation>
    </message>
    <message>
      <source>The campaign is erased.</source>
      <translation>La campaña está borrada.</translation>
    </message>
    <message>
      <source>These could not be erased: {names}</source>
      <translation>Esto no se pudo borrar: {names}</translation>
    </message>
    <message>
      <source>The file is erased.</source>
      <translation>El archivo se borró.</translation>
    </message>
  </context>
  <context>
    <name>ProblemRows</name>
    <message>
      <source>{count} more problems are not shown.</source>
      <translation>Otros problemas que no se muestran: {count}.</translation>
    </message>
    <message>
      <source>Line {line}</source>
      <translation>Línea {line}</translation>
    </message>
    <message>
      <source>Line {line}, column {column}</source>
      <translation>Línea {line}, columna {column}</translation>
    </message>
    <message>
      <source>Line {line}, {column}</source>
      <translation>Línea {line}, {column}</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Error</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Advertencia</translation>
    </message>
  </context>
  <context>
    <name>ProgramCards</name>
    <message>
      <source>What a letter can and cannot do today</source>
      <translation>Lo que una carta puede y no puede hacer hoy</translation>
    </message>
    <message>
      <source>Statements that disagree</source>
      <translation>Declaraciones que no coinciden</translation>
    </message>
    <message>
      <source>No statement known by now contradicts what this letter rests on.</source>
      <translation>Ninguna declaración conocida hasta ahora contradice aquello en que se apoya esta carta.</translation>
    </message>
    <message>
      <source>Became public after this letter's date</source>
      <translation>Se hizo público después de la fecha de esta carta</translation>
    </message>
    <message>
      <source>It takes the place of: {statement}.</source>
      <translation>Reemplaza a: {statement}.</translation>
    </message>
    <message>
      <source>It contradicts: {statement}.</source>
      <translation>Contradice: {statement}.</translation>
    </message>
    <message>
      <source>{date}: {speaker}, {document}</source>
      <translation>{date}: {speaker}, {document}</translation>
    </message>
    <message>
      <source>What people do instead</source>
      <translation>Lo que se hace en lugar de esto</translation>
    </message>
    <message>
      <source>Source: {source}. Last checked on {day}. Sources: {as_of}.</source>
      <translation>Fuente: {source}. Última verificación: {day}. Fuentes: {as_of}.</translation>
    </message>
  </context>
  <context>
    <name>ProofCard</name>
    <message>
      <source>Proof of notice</source>
      <translation>Prueba del aviso</translation>
    </message>
    <message>
      <source>Print the proof sheet</source>
      <translation>Imprimir la hoja de pruebas</translation>
    </message>
    <message>
      <source>Save it as PDF</source>
      <translation>Guardarla como PDF</translation>
    </message>
    <message>
      <source>{done} of {total} notices have proof of delivery. The step is not done before all have it.</source>
      <translation>Avisos con prueba de entrega: {done} de {total}. El paso no está hecho hasta que todos la tengan.</translation>
    </message>
    <message>
      <source>Each notice has its own proof of delivery.</source>
      <translation>Cada aviso tiene su propia prueba de entrega.</translation>
    </message>
    <message>
      <source>Next: {act}</source>
      <translation>Sigue: {act}</translation>
    </message>
    <message>
      <source>repair the address and send {letter} again</source>
      <translation>corregir la dirección y enviar {letter} otra vez</translation>
    </message>
    <message>
      <source>write {letter}</source>
      <translation>escribir {letter}</translation>
    </message>
    <message>
      <source>get {letter} signed</source>
      <translation>conseguir la firma de {letter}</translation>
    </message>
    <message>
      <source>log how {letter} was mailed</source>
      <translation>registrar cómo se envió {letter}</translation>
    </message>
    <message>
      <source>write down the delivery of {letter}</source>
      <translation>anotar la entrega de {letter}</translation>
    </message>
    <message>
      <source>write down the answer to {letter}</source>
      <translation>anotar la respuesta a {letter}</translation>
    </message>
  </context>
  <context>
    <name>ProofModel</name>
    <message>
      <source>Notice</source>
      <translation>Aviso</translation>
    </message>
    <message>
      <source>How far it came</source>
      <translation>Hasta dónde llegó</translation>
    </message>
    <message>
      <source>{stage}: {words}</source>
      <translation>{stage}: {words}</translation>
    </message>
    <message>
      <source>Drafted</source>
      <translation>En borrador</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>Firmada</translation>
    </message>
    <message>
      <source>Mailed</source>
      <translation>Enviada</translation>
    </message>
    <message>
      <source>Delivered</source>
      <translation>Entregada</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>Respondida</translation>
    </message>
    <message>
      <source>1 file kept</source>
      <translation>1 archivo guardado</translation>
    </message>
    <message>
      <source>{count} files kept</source>
      <translation>{count} archivos guardados</translation>
    </message>
  </context>
  <context>
    <name>ProofTable</name>
    <message>
      <source>Proof of notice</source>
      <translation>Prueba del aviso</translation>
    </message>
  </context>
  <context>
    <name>ProtectScreen</name>
    <message>
      <source>A copy of this file can be read by anyone, unless it has a passphrase.</source>
      <translation>Cualquiera puede leer una copia de este archivo, a menos que tenga una frase de contraseña.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Protect this file</source>
      <translation>Proteger este archivo</translation>
    </message>
    <message>
      <source>The file holds the names and letters of your group. With a passphrase, a copy of it is of no use to others.

Six words are easy to copy and hard to guess. The program draws them by chance. Print the recovery sheet, or write them on paper. Keep the paper away from this computer.

If the words are lost, nobody can open the file. Nobody keeps a second key.</source>
      <translation>El archivo contiene los nombres y las cartas de su grupo. Con una frase de contraseña, una copia no le sirve a nadie más.

Seis palabras son fáciles de copiar y difíciles de adivinar. El programa las elige al azar. Imprima la hoja de recuperación o escríbalas en papel. Guarde el papel lejos de esta computadora.

Si las palabras se pierden, nadie puede abrir el archivo. Nadie guarda una segunda llave.</translation>
    </message>
    <message>
      <source>The file is made</source>
      <translation>Se está creando el archivo</translation>
    </message>
    <message>
      <source>Change the place of the file</source>
      <translation>Cambiar la ubicación del archivo</translation>
    </message>
    <message>
      <source>Create without a passphrase</source>
      <translation>Crear sin frase de contraseña</translation>
    </message>
    <message>
      <source>Create the file</source>
      <translation>Crear el archivo</translation>
    </message>
    <message>
      <source>Choose the place of the file</source>
      <translation>Elija la ubicación del archivo</translation>
    </message>
    <message>
      <source>Organizer files (*.organizer)</source>
      <translation>Archivos de Organizer (*.organizer)</translation>
    </message>
    <message>
      <source>File: {path}</source>
      <translation>Archivo: {path}</translation>
    </message>
  </context>
  <context>
    <name>ReceiptPicker</name>
    <message>
      <source>Add a scan or photo</source>
      <translation>Agregar un escaneo o una foto</translation>
    </message>
    <message>
      <source>The stamped slip, the card, or the page of the post office that shows the delivery.</source>
      <translation>El comprobante sellado, el acuse de recibo o la página de la oficina de correos que muestra la entrega.</translation>
    </message>
    <message>
      <source>Receipts</source>
      <translation>Comprobantes</translation>
    </message>
    <message>
      <source>Take out {name}</source>
      <translation>Sacar {name}</translation>
    </message>
    <message>
      <source>PDFs and pictures</source>
      <translation>PDF e imágenes</translation>
    </message>
  </context>
  <context>
    <name>RecipientDetail</name>
    <message>
      <source>Details of the recipient</source>
      <translation>Datos del destinatario</translation>
    </message>
    <message>
      <source>No recipient holds these words. Look for something else.</source>
      <translation>Ningún destinatario contiene estas palabras. Busque otra cosa.</translation>
    </message>
    <message>
      <source>As it prints: {block}</source>
      <translation>Como se imprime: {block}</translation>
    </message>
    <message>
      <source>A letter cannot go there yet. Missing: {parts}.</source>
      <translation>Todavía no se puede enviar una carta allí. Falta: {parts}.</translation>
    </message>
    <message>
      <source>Nobody has checked this address yet.</source>
      <translation>Nadie ha verificado esta dirección todavía.</translation>
    </message>
    <message>
      <source>Checked on {date} by {by}: {how}.</source>
      <translation>Verificada el {date} por {by}: {how}.</translation>
    </message>
    <message>
      <source>Checked on {date}: {how}.</source>
      <translation>Verificada el {date}: {how}.</translation>
    </message>
    <message>
      <source>by phone</source>
      <translation>por teléfono</translation>
    </message>
    <message>
      <source>on their web page</source>
      <translation>en su página web</translation>
    </message>
    <message>
      <source>a letter came back</source>
      <translation>una carta fue devuelta</translation>
    </message>
    <message>
      <source>no word on how</source>
      <translation>no se dice cómo</translation>
    </message>
    <message>
      <source>A letter of this campaign goes there. Find the address, and enter it in the letter.</source>
      <translation>Una carta de esta campaña va allí. Busque la dirección y escríbala en la carta.</translation>
    </message>
    <message>
      <source>Entered for this campaign. Source: {source}.</source>
      <translation>Agregada para esta campaña. Fuente: {source}.</translation>
    </message>
    <message>
      <source>none given</source>
      <translation>no se dio ninguna</translation>
    </message>
    <message>
      <source>As it came with the program: {block}</source>
      <translation>Como vino con el programa: {block}</translation>
    </message>
    <message>
      <source>Note: {note}</source>
      <translation>Nota: {note}</translation>
    </message>
    <message>
      <source>Contact: {contact}</source>
      <translation>Contacto: {contact}</translation>
    </message>
    <message>
      <source>Source: {source}</source>
      <translation>Fuente: {source}</translation>
    </message>
    <message>
      <source>How sure: an official page and a second source agree.</source>
      <translation>Qué tan segura es: coinciden una página oficial y una segunda fuente.</translation>
    </message>
    <message>
      <source>How sure: fairly. The sources are not official, or not complete.</source>
      <translation>Qué tan segura es: bastante. Las fuentes no son oficiales, o no están completas.</translation>
    </message>
    <message>
      <source>How sure: little. There is one source, or it is old or not complete.</source>
      <translation>Qué tan segura es: poco. Hay una sola fuente, o es antigua o no está completa.</translation>
    </message>
    <message>
      <source>How sure: your group entered it.</source>
      <translation>Qué tan segura es: la agregó su grupo.</translation>
    </message>
    <message>
      <source>It can be addressed from {first} to {last}.</source>
      <translation>Se le puede escribir desde el {first} hasta el {last}.</translation>
    </message>
    <message>
      <source>Correct this office</source>
      <translation>Corregir esta oficina</translation>
    </message>
    <message>
      <source>Change in the letter</source>
      <translation>Cambiar en la carta</translation>
    </message>
    <message>
      <source>Enter it in the letter</source>
      <translation>Escribirla en la carta</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <source>Delete the correction</source>
      <translation>Borrar la corrección</translation>
    </message>
    <message>
      <source>{act}: {office}</source>
      <translation>{act}: {office}</translation>
    </message>
  </context>
  <context>
    <name>RecipientForm</name>
    <message>
      <source>To</source>
      <translation>Para</translation>
    </message>
    <message>
      <source>Change the address</source>
      <translation>Cambiar la dirección</translation>
    </message>
    <message>
      <source>Use the directory's address again</source>
      <translation>Volver a usar la dirección del directorio</translation>
    </message>
    <message>
      <source>Enter somebody else</source>
      <translation>Poner a otra persona u oficina</translation>
    </message>
    <message>
      <source>To: {role}</source>
      <translation>Para: {role}</translation>
    </message>
    <message>
      <source>No address yet.</source>
      <translation>Todavía no hay dirección.</translation>
    </message>
    <message>
      <source>Address as it prints</source>
      <translation>Dirección como se imprime</translation>
    </message>
    <message>
      <source>Close the address</source>
      <translation>Cerrar la dirección</translation>
    </message>
    <message>
      <source>First line</source>
      <translation>Primera línea</translation>
    </message>
    <message>
      <source>A person or a title.</source>
      <translation>Una persona o un cargo.</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Unidad</translation>
    </message>
    <message>
      <source>Agency</source>
      <translation>Agencia</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <source>Street or P.O. box, then city, state and ZIP code.</source>
      <translation>Calle o apartado postal (P.O. box), luego ciudad, estado y código postal.</translation>
    </message>
    <message>
      <source>Where you saw this address</source>
      <translation>Dónde vio esta dirección</translation>
    </message>
    <message>
      <source>For example: the agency's web page.</source>
      <translation>Por ejemplo: la página web de la agencia.</translation>
    </message>
    <message>
      <source>Day on which you checked it</source>
      <translation>Día en que la verificó</translation>
    </message>
    <message>
      <source>Address checked: never.</source>
      <translation>Dirección verificada: nunca.</translation>
    </message>
    <message>
      <source>Address checked: {date}{by}.</source>
      <translation>Dirección verificada: {date}{by}.</translation>
    </message>
  </context>
  <context>
    <name>RecipientModel</name>
    <message>
      <source>Name or office, and role</source>
      <translation>Nombre u oficina, y función</translation>
    </message>
    <message>
      <source>Address, and when it was checked</source>
      <translation>Dirección, y cuándo se verificó</translation>
    </message>
    <message>
      <source>Name or office</source>
      <translation>Nombre u oficina</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Función</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <source>Address checked</source>
      <translation>Dirección verificada</translation>
    </message>
    <message>
      <source>Checked: {day}</source>
      <translation>Verificada: {day}</translation>
    </message>
    <message>
      <source>{name}. {role}. {address}. Address checked: {checked}.</source>
      <translation>{name}. {role}. {address}. Dirección verificada: {checked}.</translation>
    </message>
    <message>
      <source>Missing: {parts}</source>
      <translation>Falta: {parts}</translation>
    </message>
    <message>
      <source>Never: check it</source>
      <translation>Nunca: verifíquela</translation>
    </message>
  </context>
  <context>
    <name>RecipientTable</name>
    <message>
      <source>Recipients</source>
      <translation>Destinatarios</translation>
    </message>
  </context>
  <context>
    <name>RecipientsScreen</name>
    <message>
      <source>Add recipient</source>
      <translation>Agregar destinatario</translation>
    </message>
    <message>
      <source>Shared by all campaigns. The offices that this campaign needs come first.</source>
      <translation>Los comparten todas las campañas. Primero van las oficinas que esta campaña necesita.</translation>
    </message>
    <message>
      <source>Find a recipient</source>
      <translation>Buscar un destinatario</translation>
    </message>
    <message>
      <source>Recipients</source>
      <translation>Destinatarios</translation>
    </message>
    <message>
      <source>Each office shows where its address was seen, and how sure that is. An address that lacks a part cannot be used in a letter.

Press Enter to correct an office. What came with the program stays in sight. Check an address before you mail: call, or look at the web page of the office. Then mark it as checked.

The green card on top shows the task that led you here. When all its addresses are checked, mark it done there.

Press Ctrl+N to add a recipient. Press Delete to remove one that your group added. Undo brings it back.</source>
      <translation>Cada oficina muestra dónde se vio su dirección, y qué tan segura es. Una dirección a la que le falta una parte no se puede usar en una carta.

Presione Enter para corregir una oficina. Lo que vino con el programa queda a la vista. Verifique una dirección antes de enviar: llame, o mire la página web de la oficina. Luego márquela como verificada.

El recuadro verde de arriba muestra la tarea que trajo aquí. Cuando todas sus direcciones estén verificadas, márquela allí como hecha.

Presione Ctrl+N para agregar un destinatario. Presione Delete para quitar uno que agregó su grupo. Deshacer lo recupera.</translation>
    </message>
    <message>
      <source>This campaign writes to nobody of the directory. Enter the address in the letter.</source>
      <translation>Esta campaña no le escribe a nadie del directorio. Escriba la dirección en la carta.</translation>
    </message>
    <message>
      <source>This office came with the program. You can correct it, but not delete it.</source>
      <translation>Esta oficina vino con el programa. Puede corregirla, pero no borrarla.</translation>
    </message>
    <message>
      <source>{count} recipients</source>
      <translation>Destinatarios: {count}</translation>
    </message>
    <message>
      <source>{shown} of {count} recipients</source>
      <translation>Destinatarios: {shown} de {count}</translation>
    </message>
  </context>
  <context>
    <name>RecordsScreen</name>
    <message>
      <source>Check again</source>
      <translation>Revisar otra vez</translation>
    </message>
    <message>
      <source>All backups</source>
      <translation>Todas las copias de seguridad</translation>
    </message>
    <message>
      <source>Check my records</source>
      <translation>Revisar mis registros</translation>
    </message>
    <message>
      <source>This reads all of the file: each page, each record, and each kept letter and scan, byte by byte. History is held against what stands in the file today.

Then each backup on this computer is read. One with an older passphrase cannot be read here. Test it on the page Backups with the words of its day.

Nothing is changed by the check.</source>
      <translation>Aquí se lee todo el archivo: cada página, cada registro y cada carta o escaneo guardado, byte por byte. El historial se compara con lo que hay hoy en el archivo.

Después se lee cada copia de seguridad de esta computadora. Una con una frase de contraseña anterior no se puede leer aquí. Pruébela en la página Copias de seguridad con las palabras de entonces.

La revisión no cambia nada.</translation>
    </message>
    <message>
      <source>The check begins.</source>
      <translation>Empieza la revisión.</translation>
    </message>
    <message>
      <source>Checked: {done} of {total} parts.</source>
      <translation>Partes revisadas: {done} de {total}.</translation>
    </message>
    <message>
      <source>The check was stopped. Check again.</source>
      <translation>La revisión se detuvo. Revise otra vez.</translation>
    </message>
    <message>
      <source>1 fault was found.</source>
      <translation>Se encontró 1 falla.</translation>
    </message>
    <message>
      <source>{count} faults were found.</source>
      <translation>Se encontraron {count} fallas.</translation>
    </message>
    <message>
      <source>And {count} more.</source>
      <translation>Y {count} más.</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Qué se encontró</translation>
    </message>
    <message>
      <source>All is as it was kept.</source>
      <translation>Todo está como se guardó.</translation>
    </message>
    <message>
      <source>What was checked</source>
      <translation>Qué se revisó</translation>
    </message>
    <message>
      <source>The file: each page, each record and its history</source>
      <translation>El archivo: cada página, cada registro y su historial</translation>
    </message>
    <message>
      <source>Letters: {count}</source>
      <translation>Cartas: {count}</translation>
    </message>
    <message>
      <source>Kept files, byte by byte: {count}</source>
      <translation>Archivos guardados, byte por byte: {count}</translation>
    </message>
    <message>
      <source>Backups that are whole: {count}</source>
      <translation>Copias de seguridad completas: {count}</translation>
    </message>
    <message>
      <source>Backups with another passphrase, not read: {count}</source>
      <translation>Copias de seguridad con otra frase de contraseña, sin leer: {count}</translation>
    </message>
  </context>
  <context>
    <name>RecoverScreen</name>
    <message>
      <source>Backups have the passphrase that the file had when they were made.</source>
      <translation>Las copias de seguridad tienen la frase de contraseña que tenía el archivo cuando se hicieron.</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Frase de contraseña</translation>
    </message>
    <message>
      <source>If the words and their sheet are lost, nobody can open the file, and nobody can open its backups. Only copies that were saved before the passphrase was set can be read without it.</source>
      <translation>Si se pierden las palabras y su hoja, nadie puede abrir el archivo ni sus copias de seguridad. Solo se pueden leer las copias que se guardaron antes de poner la frase de contraseña.</translation>
    </message>
    <message>
      <source>Look for backups with these words</source>
      <translation>Buscar copias de seguridad con estas palabras</translation>
    </message>
    <message>
      <source>Use this backup</source>
      <translation>Usar esta copia de seguridad</translation>
    </message>
    <message>
      <source>Open the file</source>
      <translation>Abrir el archivo</translation>
    </message>
    <message>
      <source>Leave everything as it is</source>
      <translation>Dejar todo como está</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
      <source>Use this page if the file is damaged or gone. The program looks for its newest good backup on this computer. Each is read in full before it is offered.

You see what would be lost before you choose. A damaged file is never deleted: it stays beside the new one, and its name ends in .damaged.

Do you have a copy on a stick? Then open that one with Open another file.</source>
      <translation>Use esta página si el archivo está dañado o ya no está. El programa busca en esta computadora su copia de seguridad buena más reciente. Cada una se lee completa antes de ofrecerla.

Usted ve qué se perdería antes de elegir. Un archivo dañado nunca se elimina: queda junto al nuevo y su nombre termina en .damaged.

¿Tiene una copia en una memoria USB? Entonces ábrala con Abrir otro archivo.</translation>
    </message>
    <message>
      <source>{name} in {folder}</source>
      <translation>{name} en {folder}</translation>
    </message>
    <message>
      <source>The newest good backup: {when}</source>
      <translation>La copia de seguridad buena más reciente: {when}</translation>
    </message>
    <message>
      <source>The file as it is now stays. It gets the name {name}.</source>
      <translation>El archivo como está ahora se conserva. Recibe el nombre {name}.</translation>
    </message>
    <message>
      <source>The program looks at the file and its backups.</source>
      <translation>El programa mira el archivo y sus copias de seguridad.</translation>
    </message>
    <message>
      <source>This file is whole. Open it. To go back to an older state, use the page Backups then.</source>
      <translation>Este archivo está completo. Ábralo. Para volver a un estado anterior, use después la página Copias de seguridad.</translation>
    </message>
    <message>
      <source>There is no file of this name any more. It was moved, renamed or deleted.</source>
      <translation>Ya no hay un archivo con este nombre. Se movió, cambió de nombre o se eliminó.</translation>
    </message>
    <message>
      <source>{name} is damaged. Nothing in it was changed.</source>
      <translation>{name} está dañado. No se cambió nada en él.</translation>
    </message>
    <message>
      <source>These words may be those of before a change. Try the newer words: the file may be whole.</source>
      <translation>Estas palabras pueden ser las de antes de un cambio. Pruebe las nuevas: el archivo puede estar completo.</translation>
    </message>
    <message>
      <source>Newer backups that cannot be used: {count}.</source>
      <translation>Copias de seguridad más recientes que no se pueden usar: {count}.</translation>
    </message>
    <message>
      <source>There is no backup of it on this computer. Look for a copy on a stick.</source>
      <translation>No hay ninguna copia de seguridad de él en esta computadora. Busque una copia en una memoria USB.</translation>
    </message>
    <message>
      <source>The only backup of it cannot be used with these words.</source>
      <translation>Su única copia de seguridad no se puede usar con estas palabras.</translation>
    </message>
    <message>
      <source>None of its {count} backups can be used with these words.</source>
      <translation>Ninguna de sus {count} copias de seguridad se puede usar con estas palabras.</translation>
    </message>
    <message>
      <source>Type the passphrase of the file. Then the program looks for a good backup.</source>
      <translation>Escriba la frase de contraseña del archivo. Después el programa busca una copia de seguridad buena.</translation>
    </message>
    <message>
      <source>The only backup of it cannot be used.</source>
      <translation>Su única copia de seguridad no se puede usar.</translation>
    </message>
    <message>
      <source>None of its {count} backups can be used.</source>
      <translation>Ninguna de sus {count} copias de seguridad se puede usar.</translation>
    </message>
    <message>
      <source>Type the words of the passphrase.</source>
      <translation>Escriba las palabras de la frase de contraseña.</translation>
    </message>
    <message>
      <source>These words open no backup. Check the words.</source>
      <translation>Estas palabras no abren ninguna copia de seguridad. Revise las palabras.</translation>
    </message>
    <message>
      <source>The backup is being put in its place.</source>
      <translation>Se está usando la copia de seguridad.</translation>
    </message>
    <message>
      <source>The backup is in the place of the file.</source>
      <translation>La copia de seguridad está en lugar del archivo.</translation>
    </message>
    <message>
      <source>The backup is in the place of the file. What was there is kept as {name}.</source>
      <translation>La copia de seguridad está en lugar del archivo. Lo que había allí se guardó como {name}.</translation>
    </message>
  </context>
  <context>
    <name>RecoveryPrint</name>
    <message>
      <source>No printer is set up on this computer. Copy the words by hand, with their numbers.</source>
      <translation>No hay ninguna impresora en esta computadora. Copie las palabras a mano, con sus números.</translation>
    </message>
    <message>
      <source>Recovery sheet</source>
      <translation>Hoja de recuperación</translation>
    </message>
    <message>
      <source>The sheet went to the printer. Look at it, then type the words from it.</source>
      <translation>La hoja se envió a la impresora. Mírela y luego escriba las palabras que están en ella.</translation>
    </message>
  </context>
  <context>
    <name>RefusedCard</name>
    <message>
      <source>Letters with an error</source>
      <translation>Cartas con un error</translation>
    </message>
    <message>
      <source>Write only those without an error</source>
      <translation>Escribir solo las que no tienen error</translation>
    </message>
    <message>
      <source>1 letter has an error. Nothing is written yet.</source>
      <translation>1 carta tiene un error. Todavía no se escribió nada.</translation>
    </message>
    <message>
      <source>{count} letters have an error. Nothing is written yet.</source>
      <translation>{count} cartas tienen un error. Todavía no se escribió nada.</translation>
    </message>
  </context>
  <context>
    <name>ReplaceFileDialog</name>
    <message>
      <source>Replace the file</source>
      <translation>Reemplazar el archivo</translation>
    </message>
    <message>
      <source>There is already a file {name} in this folder.</source>
      <translation>Ya hay un archivo {name} en esta carpeta.</translation>
    </message>
    <message>
      <source>If you replace it, what is in it now is gone.</source>
      <translation>Si lo reemplaza, lo que contiene ahora se pierde.</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Conservarlo</translation>
    </message>
  </context>
  <context>
    <name>ReplacedScreen</name>
    <message>
      <source>Put both together</source>
      <translation>Unir las dos</translation>
    </message>
    <message>
      <source>Go on with your version</source>
      <translation>Seguir con su versión</translation>
    </message>
    <message>
      <source>Go on with the file as it is now</source>
      <translation>Seguir con el archivo como está ahora</translation>
    </message>
    <message>
      <source>Your file is not in its place</source>
      <translation>Su archivo no está donde estaba</translation>
    </message>
    <message>
      <source>Another file is in the place of yours</source>
      <translation>Hay otro archivo en lugar del suyo</translation>
    </message>
    <message>
      <source>This happens in a shared folder when two computers had the file open. A program that syncs folders then put the one of the other computer here. It also happens when somebody moves or renames the file.

The program never writes over a file that it does not know. It keeps your version beside it.

Putting both together shows what each of them has, and asks where they differ. Undo takes that back.</source>
      <translation>Esto pasa en una carpeta compartida cuando dos computadoras tenían abierto el archivo. Un programa de sincronización puso aquí el de la otra. También pasa cuando alguien mueve el archivo o le cambia el nombre.

El programa nunca escribe sobre un archivo que no conoce. Guarda su versión al lado.

Al unir las dos, usted ve qué tiene cada una y elige donde son distintas. Deshacer lo revierte.</translation>
    </message>
    <message>
      <source>Your file is in its place. There is nothing to do here.</source>
      <translation>Su archivo está donde debe. Aquí no hay nada que hacer.</translation>
    </message>
    <message>
      <source>Another program changed or replaced {name} while it was open here.</source>
      <translation>Otro programa cambió o reemplazó {name} mientras estaba abierto aquí.</translation>
    </message>
    <message>
      <source>There is no file {name} any more. It was moved, renamed or deleted while it was open here.</source>
      <translation>Ya no hay un archivo {name}. Se movió, cambió de nombre o se eliminó mientras estaba abierto aquí.</translation>
    </message>
    <message>
      <source>Nothing is lost. Your version is beside it as {copy}, with what you typed last.</source>
      <translation>No se perdió nada. Su versión está al lado como {copy}, con lo último que usted escribió.</translation>
    </message>
    <message>
      <source>The file that is there now was not touched. Put both together, or go on with it as it is.</source>
      <translation>El archivo que está allí ahora no se tocó. Una las dos versiones o siga con él como está.</translation>
    </message>
  </context>
  <context>
    <name>ReviewCard</name>
    <message>
      <source>Contacts nobody touched for long</source>
      <translation>Contactos sin cambios desde hace tiempo</translation>
    </message>
    <message>
      <source>Keep only what you need. Nothing goes without a click, and Undo brings it back.</source>
      <translation>Conserve solo lo que necesita. Nada se va sin un clic, y Deshacer lo recupera.</translation>
    </message>
    <message>
      <source>Everybody in this file was touched in the last 18 months.</source>
      <translation>Todos los contactos de este archivo tuvieron cambios en los últimos 18 meses.</translation>
    </message>
    <message>
      <source>{name}, {place}</source>
      <translation>{name}, {place}</translation>
    </message>
    <message>
      <source>{name}: last touched on {day}</source>
      <translation>{name}: último cambio el {day}</translation>
    </message>
    <message>
      <source>Delete this contact</source>
      <translation>Eliminar este contacto</translation>
    </message>
    <message>
      <source>{act}: {name}</source>
      <translation>{act}: {name}</translation>
    </message>
  </context>
  <context>
    <name>RulesThenScreen</name>
    <message>
      <source>The steps are shown as they were worded then.</source>
      <translation>Los pasos se muestran como decían entonces.</translation>
    </message>
    <message>
      <source>See all statements of that day</source>
      <translation>Ver todas las declaraciones de ese día</translation>
    </message>
    <message>
      <source>Choose the day</source>
      <translation>Elija el día</translation>
    </message>
    <message>
      <source>As the rules stood</source>
      <translation>Según las reglas de entonces</translation>
    </message>
    <message>
      <source>This shows the steps as they were worded on a day, and what was public about them then.

Your file keeps each version of the playbook that it used. The note says which one is shown.

Nothing can be changed here. Steps shows where your campaign is now.</source>
      <translation>Aquí se ven los pasos como decían en un día, y lo que era público sobre ellos entonces.

Su archivo guarda cada versión de la guía de campaña que usó. La nota dice cuál se muestra.

Aquí no se puede cambiar nada. Pasos muestra dónde está su campaña ahora.</translation>
    </message>
    <message>
      <source>These are the rules of today</source>
      <translation>Estas son las reglas de hoy</translation>
    </message>
    <message>
      <source>These are older rules</source>
      <translation>Estas son reglas anteriores</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <source>Tasks</source>
      <translation>Tareas</translation>
    </message>
    <message>
      <source>Where this came from ({count})</source>
      <translation>De dónde salió esto ({count})</translation>
    </message>
    <message>
      <source>What contradicted it ({count})</source>
      <translation>Lo que lo contradijo ({count})</translation>
    </message>
    <message>
      <source>Hide: {title}</source>
      <translation>Ocultar: {title}</translation>
    </message>
  </context>
  <context>
    <name>SaveFileDialog</name>
    <message>
      <source>Save as a Word file</source>
      <translation>Guardar como archivo de Word</translation>
    </message>
    <message>
      <source>Save as plain text</source>
      <translation>Guardar como texto simple</translation>
    </message>
    <message>
      <source>Save the dates</source>
      <translation>Guardar las fechas</translation>
    </message>
    <message>
      <source>Save the list</source>
      <translation>Guardar la lista</translation>
    </message>
    <message>
      <source>Word files (*.docx)</source>
      <translation>Archivos de Word (*.docx)</translation>
    </message>
    <message>
      <source>Text files (*.txt)</source>
      <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
      <source>Calendar files (*.ics)</source>
      <translation>Archivos de calendario (*.ics)</translation>
    </message>
    <message>
      <source>Tables (*.csv)</source>
      <translation>Tablas (*.csv)</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Guardar como PDF</translation>
    </message>
    <message>
      <source>Save the file</source>
      <translation>Guardar el archivo</translation>
    </message>
    <message>
      <source>Files of this kind (*.{ending})</source>
      <translation>Archivos de este tipo (*.{ending})</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <source>PDF files (*.pdf)</source>
      <translation>Archivos PDF (*.pdf)</translation>
    </message>
  </context>
  <context>
    <name>Screen</name>
    <message>
      <source>Draft, not written down yet</source>
      <translation>Borrador, todavía sin anotar</translation>
    </message>
  </context>
  <context>
    <name>SecretField</name>
    <message>
      <source>Show what I type</source>
      <translation>Mostrar lo que escribo</translation>
    </message>
  </context>
  <context>
    <name>SecurityCard</name>
    <message>
      <source>Security</source>
      <translation>Seguridad</translation>
    </message>
    <message>
      <source>Only a file with a passphrase locks. It also locks when the computer slept.</source>
      <translation>Solo se bloquea un archivo con frase de contraseña. También se bloquea si la computadora estuvo en suspensión.</translation>
    </message>
    <message>
      <source>Lock when nobody used the window for</source>
      <translation>Bloquear cuando nadie ha usado la ventana durante</translation>
    </message>
    <message>
      <source>Change the passphrase</source>
      <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
      <source>Set a passphrase for this file</source>
      <translation>Poner una frase de contraseña a este archivo</translation>
    </message>
    <message>
      <source>The program does not see when you lock the screen of the computer. Before you leave, press Ctrl+Shift+H: it hides the window and locks the file at once.</source>
      <translation>El programa no ve cuando usted bloquea la pantalla de la computadora. Antes de irse, presione Ctrl+Shift+H: oculta la ventana y bloquea el archivo de inmediato.</translation>
    </message>
    <message>
      <source>Ctrl+Shift+H hides the window. It does not lock this file, which has no passphrase: lock the screen of the computer before you leave.</source>
      <translation>Ctrl+Shift+H oculta la ventana. No bloquea este archivo, que no tiene frase de contraseña: bloquee la pantalla de la computadora antes de irse.</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nunca</translation>
    </message>
    <message>
      <source>1 minute</source>
      <translation>1 minuto</translation>
    </message>
    <message>
      <source>{count} minutes</source>
      <translation>{count} minutos</translation>
    </message>
  </context>
  <context>
    <name>SettingsScreen</name>
    <message>
      <source>They stand beside what you do, so that your group knows who did it.</source>
      <translation>Aparecen junto a lo que usted hace, para que su grupo sepa quién lo hizo.</translation>
    </message>
    <message>
      <source>Your initials</source>
      <translation>Sus iniciales</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Ventana</translation>
    </message>
    <message>
      <source>Who works here</source>
      <translation>Quién trabaja aquí</translation>
    </message>
    <message>
      <source>Return address</source>
      <translation>Dirección del remitente</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>Show who changed what</source>
      <translation>Mostrar quién cambió qué</translation>
    </message>
    <message>
      <source>Forget a person, or erase something</source>
      <translation>Olvidar a una persona o borrar algo</translation>
    </message>
    <message>
      <source>Playbooks of your own</source>
      <translation>Sus propias guías de campaña</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Language, text size and colors are for this window on this computer. Letters stay in English.

After some minutes without use a file with a passphrase locks. Choose how many. Your work is in the file then, and the window is empty.

Your initials stand beside each act in the history of the file.

The return address is printed on the letters that your group signs. Letters that an official signs carry the address of that office.</source>
      <translation>El idioma, el tamaño del texto y los colores son para esta ventana en esta computadora. Las cartas quedan en inglés.

Después de unos minutos sin uso, un archivo con frase de contraseña se bloquea. Elija cuántos. Entonces su trabajo está en el archivo y la ventana queda vacía.

Sus iniciales aparecen junto a cada acción en el historial del archivo.

La dirección del remitente se imprime en las cartas que firma su grupo. Las cartas que firma un funcionario o una funcionaria llevan la dirección de esa oficina.</translation>
    </message>
    <message>
      <source>They stand in {folder}. Add one on the page Playbooks.</source>
      <translation>Están en {folder}. Agregue una en la página Guías de campaña.</translation>
    </message>
    <message>
      <source>This is an example. It is in memory only and cannot be changed.</source>
      <translation>Este es un ejemplo. Está solo en la memoria y no se puede cambiar.</translation>
    </message>
    <message>
      <source>{path} is open to read only.</source>
      <translation>{path} está abierto solo para leer.</translation>
    </message>
    <message>
      <source>{path} is protected by a passphrase.</source>
      <translation>{path} está protegido con una frase de contraseña.</translation>
    </message>
    <message>
      <source>{path} has no passphrase. Anyone with a copy can read it.</source>
      <translation>{path} no tiene frase de contraseña. Cualquiera que tenga una copia puede leerlo.</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>Language of the window</source>
      <translation>Idioma de la ventana</translation>
    </message>
    <message>
      <source>{size} %</source>
      <translation>{size} %</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Tamaño del texto</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>High contrast, light</source>
      <translation>Alto contraste, claro</translation>
    </message>
    <message>
      <source>High contrast, dark</source>
      <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
      <source>Colors</source>
      <translation>Colores</translation>
    </message>
  </context>
  <context>
    <name>Sidebar</name>
    <message>
      <source>Places</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <source>Choose a campaign</source>
      <translation>Elija una campaña</translation>
    </message>
    <message>
      <source>{name} ({count} late)</source>
      <translation>{name} (vencidas: {count})</translation>
    </message>
    <message>
      <source>All campaigns</source>
      <translation>Todas las campañas</translation>
    </message>
    <message>
      <source>New campaign</source>
      <translation>Nueva campaña</translation>
    </message>
  </context>
  <context>
    <name>SourceColumn</name>
    <message>
      <source>Where this comes from</source>
      <translation>De dónde viene esto</translation>
    </message>
    <message>
      <source>What contradicts it</source>
      <translation>Lo que lo contradice</translation>
    </message>
    <message>
      <source>More about the documents</source>
      <translation>Más sobre los documentos</translation>
    </message>
    <message>
      <source>Where the documents differ ({count})</source>
      <translation>Dónde difieren los documentos ({count})</translation>
    </message>
    <message>
      <source>What is not documented ({count})</source>
      <translation>Lo que no está documentado ({count})</translation>
    </message>
    <message>
      <source>Hide: {title}</source>
      <translation>Ocultar: {title}</translation>
    </message>
    <message>
      <source>See all statements, and which answers which</source>
      <translation>Ver todas las declaraciones, y cuál responde a cuál</translation>
    </message>
    <message>
      <source>Activation: {answer}</source>
      <translation>Activación: {answer}</translation>
    </message>
    <message>
      <source>This is not documented.</source>
      <translation>Esto no está documentado.</translation>
    </message>
    <message>
      <source>What others tried, and what they got ({count})</source>
      <translation>Lo que otros intentaron, y lo que lograron ({count})</translation>
    </message>
    <message>
      <source>Hide what others tried</source>
      <translation>Ocultar lo que otros intentaron</translation>
    </message>
    <message>
      <source>Show {count} more statements</source>
      <translation>Mostrar más declaraciones: {count}</translation>
    </message>
    <message>
      <source>Hide {count} statements</source>
      <translation>Ocultar declaraciones: {count}</translation>
    </message>
    <message>
      <source>Show one more statement</source>
      <translation>Mostrar una declaración más</translation>
    </message>
    <message>
      <source>Hide one statement</source>
      <translation>Ocultar una declaración</translation>
    </message>
  </context>
  <context>
    <name>StandingDialog</name>
    <message>
      <source>When was it signed?</source>
      <translation>¿Cuándo se firmó?</translation>
    </message>
    <message>
      <source>Signed on</source>
      <translation>Fecha de la firma</translation>
    </message>
    <message>
      <source>The letter changed since it was printed. Which one is it?</source>
      <translation>La carta cambió desde que se imprimió. ¿Cuál de las dos es?</translation>
    </message>
    <message>
      <source>The printed paper was signed</source>
      <translation>Se firmó el papel impreso</translation>
    </message>
    <message>
      <source>Nobody checked its address in the 90 days before its date. History will say so.</source>
      <translation>Nadie comprobó su dirección en los 90 días anteriores a su fecha. El historial lo dirá.</translation>
    </message>
    <message>
      <source>The letter is then kept as it was printed. It cannot be changed any more. You can replace it.</source>
      <translation>La carta se guarda entonces como se imprimió. Ya no se puede cambiar. Puede reemplazarla.</translation>
    </message>
    <message>
      <source>It is signed</source>
      <translation>Está firmada</translation>
    </message>
    <message>
      <source>Not yet</source>
      <translation>Todavía no</translation>
    </message>
    <message>
      <source>What you typed before is here again.</source>
      <translation>Lo que usted escribió antes está aquí otra vez.</translation>
    </message>
    <message>
      <source>Enter the day.</source>
      <translation>Escriba el día.</translation>
    </message>
    <message>
      <source>Enter a day that is not after today.</source>
      <translation>Escriba un día que no sea posterior a hoy.</translation>
    </message>
    <message>
      <source>Tick the line above, or print the letter again and have that one signed.</source>
      <translation>Marque la línea de arriba, o imprima la carta otra vez y consiga la firma en esa.</translation>
    </message>
  </context>
  <context>
    <name>StartScreen</name>
    <message>
      <source>Six short questions. About two minutes. You can change every answer later.</source>
      <translation>Seis preguntas cortas. Unos dos minutos. Después puede cambiar cualquier respuesta.</translation>
    </message>
    <message>
      <source>It goes on letters. You can leave it empty for now.</source>
      <translation>Va en las cartas. Puede dejarlo vacío por ahora.</translation>
    </message>
    <message>
      <source>Your initials</source>
      <translation>Sus iniciales</translation>
    </message>
    <message>
      <source>So that the history can say who did what. You can leave it empty.</source>
      <translation>Para que el historial pueda decir quién hizo qué. Puede dejarlo vacío.</translation>
    </message>
    <message>
      <source>Find what to do</source>
      <translation>Buscar qué hacer</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Open an example</source>
      <translation>Abrir un ejemplo</translation>
    </message>
    <message>
      <source>Open a file</source>
      <translation>Abrir un archivo</translation>
    </message>
    <message>
      <source>Everything stays on this computer. Nothing is sent over the internet.</source>
      <translation>Todo se queda en esta computadora. No se envía nada por internet.</translation>
    </message>
    <message>
      <source>Start a campaign</source>
      <translation>Empezar una campaña</translation>
    </message>
    <message>
      <source>Open {name}</source>
      <translation>Abrir {name}</translation>
    </message>
    <message>
      <source>Answer six questions to start.

The name of your group goes on the letters that your group signs. You can leave it empty for now.

The state decides which state offices a letter goes to. The county, city or town is the place that your campaign is about.

A playbook is the way to go, with its steps and letters. If you do not know which one, choose Find what to do.

Your initials stand in the history beside what you do. They are kept in the file only.

On the next page you choose how to protect your file. Nothing is stored before that.

Open an example to look around first. It is invented, complete, and cannot be changed. You can save its letters as PDF.</source>
      <translation>Responda seis preguntas para empezar.

El nombre de su grupo va en las cartas que firma su grupo. Puede dejarlo vacío por ahora.

El estado decide a qué oficinas estatales va una carta. El condado, la ciudad o el pueblo es la localidad de la que trata su campaña.

Una guía de campaña es el camino que se sigue, con sus pasos y cartas. Si no sabe cuál, elija Buscar qué hacer.

Sus iniciales quedan en el historial junto a lo que usted hace. Se guardan solo en el archivo.

En la página siguiente elige cómo proteger su archivo. Antes de eso no se guarda nada.

Abra un ejemplo para mirar primero. Es inventado, está completo y no se puede cambiar. Puede guardar sus cartas como PDF.</translation>
    </message>
    <message>
      <source>Choose a state</source>
      <translation>Elija un estado</translation>
    </message>
    <message>
      <source>Enter the county, city or town</source>
      <translation>Escriba el condado, la ciudad o el pueblo</translation>
    </message>
    <message>
      <source>Choose a playbook</source>
      <translation>Elija una guía de campaña</translation>
    </message>
  </context>
  <context>
    <name>StatementBlock</name>
    <message>
      <source>Source: {title}</source>
      <translation>Fuente: {title}</translation>
    </message>
  </context>
  <context>
    <name>StepScreen</name>
    <message>
      <source>Previous step</source>
      <translation>Paso anterior</translation>
    </message>
    <message>
      <source>Next step</source>
      <translation>Paso siguiente</translation>
    </message>
    <message>
      <source>Go to step</source>
      <translation>Ir al paso</translation>
    </message>
    <message>
      <source>What you do</source>
      <translation>Lo que usted hace</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <source>Who does it</source>
      <translation>Quién lo hace</translation>
    </message>
    <message>
      <source>What proves it</source>
      <translation>Lo que lo prueba</translation>
    </message>
    <message>
      <source>Tasks</source>
      <translation>Tareas</translation>
    </message>
    <message>
      <source>Mark step done</source>
      <translation>Marcar el paso como hecho</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Pasos</translation>
    </message>
    <message>
      <source>Work through the tasks from top to bottom. Enter opens a task. Space marks it done or not done.

A task with questions is done when all of them are answered. Each answer is stored when you leave it.

Add a task of your own with Ctrl+T. It does not hold the step back. Delete removes it.

Alt+Left and Alt+Right go to the step before and after. On the first step Alt+Left goes back to the last page. The box at the top goes to any step.

Where this comes from names each document. Addresses are shown and never opened by the program.</source>
      <translation>Haga las tareas de arriba abajo. Enter abre una tarea. La barra espaciadora la marca como hecha o no hecha.

Una tarea con preguntas está hecha cuando todas están respondidas. Cada respuesta se guarda cuando usted sale de ella.

Agregue una tarea propia con Ctrl+T. No detiene el paso. Delete la quita.

Alt+Left y Alt+Right van al paso anterior y al siguiente. En el primer paso, Alt+Left vuelve a la última página. La lista de arriba va a cualquier paso.

De dónde viene esto nombra cada documento. El programa muestra las direcciones y nunca las abre.</translation>
    </message>
    <message>
      <source>This step cannot start yet</source>
      <translation>Este paso aún no se puede empezar</translation>
    </message>
    <message>
      <source>No longer in the playbook</source>
      <translation>Ya no está en la guía de campaña</translation>
    </message>
    <message>
      <source>{number}. {title} ({state})</source>
      <translation>{number}. {title} ({state})</translation>
    </message>
    <message>
      <source>Previous step: {title}</source>
      <translation>Paso anterior: {title}</translation>
    </message>
    <message>
      <source>Next step: {title}</source>
      <translation>Paso siguiente: {title}</translation>
    </message>
    <message>
      <source>This is the last step.</source>
      <translation>Este es el último paso.</translation>
    </message>
    <message>
      <source>The proof sheet went to the printer.</source>
      <translation>La hoja de pruebas fue a la impresora.</translation>
    </message>
    <message>
      <source>{path} is saved.</source>
      <translation>Se guardó {path}.</translation>
    </message>
    <message>
      <source>A tick does not end this task. Open it, and write down what was done.</source>
      <translation>Una marca no termina esta tarea. Ábrala y anote lo que se hizo.</translation>
    </message>
    <message>
      <source>This task is done because of what is written down. Change it there.</source>
      <translation>Esta tarea está hecha por lo que está anotado. Cámbielo allí.</translation>
    </message>
    <message>
      <source>This task is done because it is answered. Empty an answer to open it.</source>
      <translation>Esta tarea está hecha porque está respondida. Deje vacía una respuesta para abrirla.</translation>
    </message>
    <message>
      <source>This task belongs to the playbook. You can delete only tasks you added.</source>
      <translation>Esta tarea es de la guía de campaña. Solo puede borrar tareas que usted agregó.</translation>
    </message>
    <message>
      <source>What is left here is done by writing it down, task by task.</source>
      <translation>Lo que falta aquí se hace al anotarlo, tarea por tarea.</translation>
    </message>
    <message>
      <source>This cannot be done yet. {reason}.</source>
      <translation>Esto aún no se puede hacer. {reason}.</translation>
    </message>
  </context>
  <context>
    <name>TaskPanel</name>
    <message>
      <source>Say in the note what is missing, and why.</source>
      <translation>Diga en la nota lo que falta, y por qué.</translation>
    </message>
    <message>
      <source>Mark not done</source>
      <translation>Marcar como no hecha</translation>
    </message>
    <message>
      <source>Delete this task</source>
      <translation>Borrar esta tarea</translation>
    </message>
    <message>
      <source>Why: {words}</source>
      <translation>Por qué: {words}</translation>
    </message>
    <message>
      <source>Who: {words}</source>
      <translation>Quién: {words}</translation>
    </message>
    <message>
      <source>Proof: {words}</source>
      <translation>Prueba: {words}</translation>
    </message>
    <message>
      <source>If you know it:</source>
      <translation>Si lo sabe:</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Mark done</source>
      <translation>Marcar como hecha</translation>
    </message>
    <message>
      <source>Answer this, or mark the task done with a note: {question}</source>
      <translation>Responda esto, o marque la tarea como hecha con una nota: {question}</translation>
    </message>
    <message>
      <source>Mark done with a note</source>
      <translation>Marcar como hecha con una nota</translation>
    </message>
  </context>
  <context>
    <name>TimelineDetail</name>
    <message>
      <source>Files</source>
      <translation>Archivos</translation>
    </message>
    <message>
      <source>No file is kept with this entry.</source>
      <translation>Con esta anotación no se guarda ningún archivo.</translation>
    </message>
    <message>
      <source>It stands at the earliest day that it may be.</source>
      <translation>Está en el primer día que puede ser.</translation>
    </message>
    <message>
      <source>Change the entry</source>
      <translation>Cambiar la anotación</translation>
    </message>
    <message>
      <source>Delete the entry</source>
      <translation>Borrar la anotación</translation>
    </message>
    <message>
      <source>Open the letter</source>
      <translation>Abrir la carta</translation>
    </message>
    <message>
      <source>Show it in the mail log</source>
      <translation>Mostrarla en el registro de correo</translation>
    </message>
    <message>
      <source>Open the answer</source>
      <translation>Abrir la respuesta</translation>
    </message>
    <message>
      <source>Open the date</source>
      <translation>Abrir la fecha</translation>
    </message>
    <message>
      <source>Go to the step</source>
      <translation>Ir al paso correspondiente</translation>
    </message>
    <message>
      <source>Show how it ended</source>
      <translation>Mostrar cómo terminó</translation>
    </message>
    <message>
      <source>Go to the other campaign</source>
      <translation>Ir a la otra campaña</translation>
    </message>
    <message>
      <source>{act}: {entry}</source>
      <translation>{act}: {entry}</translation>
    </message>
  </context>
  <context>
    <name>TimelineModel</name>
    <message>
      <source>When, and what happened</source>
      <translation>Cuándo, y qué pasó</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Lo que pasó</translation>
    </message>
    <message>
      <source>Written down by {who}.</source>
      <translation>Anotado por {who}.</translation>
    </message>
  </context>
  <context>
    <name>TimelineScreen</name>
    <message>
      <source>Add an entry</source>
      <translation>Agregar una anotación</translation>
    </message>
    <message>
      <source>Find in the timeline</source>
      <translation>Buscar en la cronología</translation>
    </message>
    <message>
      <source>Kind of entries to show</source>
      <translation>Tipo de anotaciones que se muestran</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <translation>Antiguas primero</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Recientes primero</translation>
    </message>
    <message>
      <source>Order of the entries</source>
      <translation>Orden de las anotaciones</translation>
    </message>
    <message>
      <source>Show all changes</source>
      <translation>Mostrar todos los cambios</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Imprimir</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Guardar como PDF</translation>
    </message>
    <message>
      <source>Save the whole record as PDF</source>
      <translation>Guardar el expediente completo como PDF</translation>
    </message>
    <message>
      <source>Our own notes in the record</source>
      <translation>Nuestras notas en el expediente</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Cronología</translation>
    </message>
    <message>
      <source>The story of your campaign begins here</source>
      <translation>La historia de su campaña empieza aquí</translation>
    </message>
    <message>
      <source>Letters, answers and decisions appear by themselves. You can add what else happened.</source>
      <translation>Las cartas, las respuestas y las decisiones aparecen solas. Usted puede agregar qué más pasó.</translation>
    </message>
    <message>
      <source>Each line is something that happened. Press Enter to go to its letter, answer, date or step.

A date may be as rough as you know it: summer 2010, June 2010, or about June 15, 2010. It stands at the earliest day that it may be. An answer never stands before its letter.

Press Ctrl+N to add what is not written down anywhere else. Press Delete to take such an entry out. Undo brings it back.

Show all changes also lists what was done to the file, by whom and when.

What you see is what is printed: choose a kind or look for words first.

The whole record is one PDF. It holds the timeline, every letter, the mail log, the answers and their files. A draft says on each page that it is one. Your own entries, tasks, dates and notes stay out, unless you tick the box for them.</source>
      <translation>Cada línea es algo que pasó. Presione Enter para ir a su carta, respuesta, fecha o paso.

Una fecha puede ser tan aproximada como usted la sepa: verano de 2010, junio de 2010 o hacia el 15 de junio de 2010. Está en el primer día que puede ser. Una respuesta nunca va antes de su carta.

Presione Ctrl+N para agregar lo que no está anotado en ningún otro lugar. Presione Delete para sacar una anotación así. Deshacer la recupera.

Mostrar todos los cambios incluye también lo que se hizo en el archivo, quién lo hizo y cuándo.

Lo que usted ve es lo que se imprime: elija antes un tipo o busque palabras.

El expediente completo es un solo PDF. Contiene la cronología, cada carta, el registro de correo, las respuestas y sus archivos. Un borrador dice en cada página que lo es. Sus propias anotaciones, tareas, fechas y notas quedan fuera, a menos que marque la casilla para incluirlas.</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Todo</translation>
    </message>
    <message>
      <source>1 entry</source>
      <translation>1 anotación</translation>
    </message>
    <message>
      <source>{total} entries</source>
      <translation>{total} anotaciones</translation>
    </message>
    <message>
      <source>{shown} of {total} entries</source>
      <translation>{shown} de {total} anotaciones</translation>
    </message>
    <message>
      <source>A date such as June 2010 stands at the earliest day that it may be.</source>
      <translation>Una fecha como junio de 2010 está en el primer día que puede ser.</translation>
    </message>
    <message>
      <source>This line has no page of its own. All of it stands here.</source>
      <translation>Esta línea no tiene página propia. Todo lo que dice está aquí.</translation>
    </message>
    <message>
      <source>The program wrote this line from the record. Change it there.</source>
      <translation>El programa escribió esta línea según lo que está registrado. Cámbielo allí.</translation>
    </message>
    <message>
      <source>Timeline of {place}.pdf</source>
      <translation>Cronología de {place}.pdf</translation>
    </message>
    <message>
      <source>The record is being made</source>
      <translation>Se está preparando el expediente</translation>
    </message>
    <message>
      <source>Record of {place}.pdf</source>
      <translation>Expediente de {place}.pdf</translation>
    </message>
    <message>
      <source>Saved {name}. Some parts have no pages in it. Its first page names them.</source>
      <translation>Se guardó {name}. Algunas partes no tienen páginas en él. Su primera página las nombra.</translation>
    </message>
    <message>
      <source>Saved {name}.</source>
      <translation>Se guardó {name}.</translation>
    </message>
  </context>
  <context>
    <name>UndoBar</name>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
  </context>
  <context>
    <name>UnlockScreen</name>
    <message>
      <source>Passphrase</source>
      <translation>Frase de contraseña</translation>
    </message>
    <message>
      <source>The six words, or your own.</source>
      <translation>Las seis palabras, o la suya propia.</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Desbloquear</translation>
    </message>
    <message>
      <source>Open to read only</source>
      <translation>Abrir solo para leer</translation>
    </message>
    <message>
      <source>Open another file</source>
      <translation>Abrir otro archivo</translation>
    </message>
    <message>
      <source>Start a new file</source>
      <translation>Empezar un archivo nuevo</translation>
    </message>
    <message>
      <source>Restore a backup</source>
      <translation>Restaurar una copia de seguridad</translation>
    </message>
    <message>
      <source>Open your file</source>
      <translation>Abra su archivo</translation>
    </message>
    <message>
      <source>Type the six words that you wrote down, or your own passphrase. Extra spaces do not matter. In the six words large letters do not matter.

If the words are lost, nobody can open the file. The program cannot tell a wrong passphrase from a damaged file, so it says one sentence for both.

After wrong words you wait 1 second, then 2, then 4. The file stays as it is.

A file locks when nobody uses the window for a while, and when the computer slept. Ctrl+Shift+H hides the window and locks at once. Nothing is lost: what you typed is in the file.</source>
      <translation>

Después de palabras equivocadas hay que esperar 1 segundo, luego 2, luego 4. El archivo queda como está.

Un archivo se bloquea cuando nadie usa la ventana por un rato y cuando la computadora estuvo en suspensión. Ctrl+Shift+H oculta la ventana y bloquea de inmediato. Nada se pierde: lo que usted escribió está en el archivo.</translation>
    </message>
    <message>
      <source>{name} in {folder}</source>
      <translation>{name} en {folder}</translation>
    </message>
    <message>
      <source>Type the passphrase of this file.</source>
      <translation>Escriba la frase de contraseña de este archivo.</translation>
    </message>
    <message>
      <source>Opening the file.</source>
      <translation>Abriendo el archivo.</translation>
    </message>
    <message>
      <source>Type the passphrase of this file. It opens to read only.</source>
      <translation>Escriba la frase de contraseña de este archivo. Se abre solo para leer.</translation>
    </message>
    <message>
      <source>Unlock to read only</source>
      <translation>Desbloquear solo para leer</translation>
    </message>
    <message>
      <source>The file is locked. What was typed last could not be saved. Free some space, then unlock.</source>
      <translation>El archivo está bloqueado. Lo último que escribió no se pudo guardar. Libere espacio y luego desbloquéelo.</translation>
    </message>
    <message>
      <source>The file is locked. All changes are saved.</source>
      <translation>El archivo está bloqueado. Todos los cambios están guardados.</translation>
    </message>
  </context>
  <context>
    <name>Unsaved</name>
    <message>
      <source>Not saved yet: {count}</source>
      <translation>Aún sin guardar: {count}</translation>
    </message>
    <message>
      <source>In {name}, which is closed or locked: {count}</source>
      <translation>En {name}, que está cerrado o bloqueado: {count}</translation>
    </message>
  </context>
  <context>
    <name>Waiting</name>
    <message>
      <source>The disk works again. All changes are saved.</source>
      <translation>El disco funciona de nuevo. Todos los cambios están guardados.</translation>
    </message>
    <message>
      <source>Wrong words were typed. {wait} Then try again.</source>
      <translation>Se escribieron palabras equivocadas. {wait} Luego intente otra vez.</translation>
    </message>
    <message>
      <source>Wait 1 second</source>
      <translation>Espere 1 segundo</translation>
    </message>
    <message>
      <source>Wait {count} seconds</source>
      <translation>Espere {count} segundos</translation>
    </message>
  </context>
  <context>
    <name>WhatGoesOut</name>
    <message>
      <source>The letter only</source>
      <translation>Solo la carta</translation>
    </message>
    <message>
      <source>What goes out:</source>
      <translation>Lo que sale:</translation>
    </message>
    <message>
      <source>With its enclosure</source>
      <translation>Con su anexo</translation>
    </message>
    <message>
      <source>With its {count} enclosures</source>
      <translation>Con sus {count} anexos</translation>
    </message>
  </context>
  <context>
    <name>WhoScreen</name>
    <message>
      <source>People who worked in this file</source>
      <translation>Personas que trabajaron en este archivo</translation>
    </message>
    <message>
      <source>For example: A.R. They stand in the file only, beside what you do.</source>
      <translation>Por ejemplo: A.R. Quedan solo en el archivo, junto a lo que usted hace.</translation>
    </message>
    <message>
      <source>Initials</source>
      <translation>Iniciales</translation>
    </message>
    <message>
      <source>Work with these initials</source>
      <translation>Trabajar con estas iniciales</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>New initials</source>
      <translation>Iniciales nuevas</translation>
    </message>
    <message>
      <source>Who works here</source>
      <translation>Quién trabaja aquí</translation>
    </message>
    <message>
      <source>Each act in the history has the initials of who did it. If you share this computer, say here who works now.

The initials stand in the file only, which is locked with it. Nobody needs to give a full name. Whoever can open the file can choose any initials, so they prove nothing.</source>
      <translation>Cada acción del historial lleva las iniciales de quien la hizo. Si comparte esta computadora, diga aquí quién trabaja ahora.

Las iniciales quedan solo en el archivo y se bloquean con él. Nadie tiene que dar su nombre completo. Quien puede abrir el archivo puede elegir cualquier inicial, así que no prueban nada.</translation>
    </message>
    <message>
      <source>This file is open to read only. Nothing you do here is written down.</source>
      <translation>Este archivo está abierto solo para leer. Nada de lo que haga aquí se anota.</translation>
    </message>
    <message>
      <source>The history does not say who did what. Enter your initials to change that.</source>
      <translation>El historial no dice quién hizo qué. Escriba sus iniciales para cambiar eso.</translation>
    </message>
    <message>
      <source>{initials} works here now. Choose who works from here on.</source>
      <translation>{initials} trabaja aquí ahora. Elija quién trabaja desde ahora.</translation>
    </message>
    <message>
      <source>Works here now</source>
      <translation>Trabaja aquí ahora</translation>
    </message>
    <message>
      <source>Enter your initials, or choose Back.</source>
      <translation>Escriba sus iniciales o elija Volver.</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <source>Start a campaign or open a file first.</source>
      <translation>Empiece primero una campaña o abra un archivo.</translation>
    </message>
    <message>
      <source>Open a file</source>
      <translation>Abrir un archivo</translation>
    </message>
    <message>
      <source>Organizer files (*.organizer)</source>
      <translation>Archivos de Organizer (*.organizer)</translation>
    </message>
    <message>
      <source>Error: {title}</source>
      <translation>Error: {title}</translation>
    </message>
  </context>
  <context>
    <name>WorkCard</name>
    <message>
      <source>The letters are being written</source>
      <translation>Las cartas se están escribiendo</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
  </context>
  <context>
    <name>WorkingDialog</name>
    <message>
      <source>This takes a moment. Leave the computer on.</source>
      <translation>Esto tarda un momento. No apague la computadora.</translation>
    </message>
  </context>
  <context>
    <name>WrittenCard</name>
    <message>
      <source>The letters are written</source>
      <translation>Las cartas están escritas</translation>
    </message>
    <message>
      <source>The cover sheet lists each letter with a box to tick. Nothing is mailed until you mail it.</source>
      <translation>La portada muestra cada carta con una casilla para marcar. Nada se envía hasta que usted lo envíe.</translation>
    </message>
    <message>
      <source>Letters to look at</source>
      <translation>Cartas por revisar</translation>
    </message>
    <message>
      <source>Show in folder</source>
      <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
      <source>Send another letter</source>
      <translation>Enviar otra carta</translation>
    </message>
    <message>
      <source>1 letter</source>
      <translation>1 carta</translation>
    </message>
    <message>
      <source>{count} letters</source>
      <translation>{count} cartas</translation>
    </message>
    <message>
      <source>1 page</source>
      <translation>1 página</translation>
    </message>
    <message>
      <source>{count} pages</source>
      <translation>{count} páginas</translation>
    </message>
    <message>
      <source>The folder {place} holds {letters} ({pages}) and a cover sheet.</source>
      <translation>La carpeta {place} contiene {letters} ({pages}) y una portada.</translation>
    </message>
    <message>
      <source>{place} holds a cover sheet and {letters} ({pages}).</source>
      <translation>{place} contiene una portada y {letters} ({pages}).</translation>
    </message>
    <message>
      <source>1 letter needs a look.</source>
      <translation>Hay 1 carta por revisar.</translation>
    </message>
    <message>
      <source>{count} letters need a look.</source>
      <translation>Hay {count} cartas por revisar.</translation>
    </message>
  </context>
  <context>
    <name>_DayDelegate</name>
    <message>
      <source>{number} Today</source>
      <translation>{number} Hoy</translation>
    </message>
  </context>
  <context>
    <name>_Section</name>
    <message>
      <source>Nothing yet</source>
      <translation>Nada todavía</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Cambiar</translation>
    </message>
    <message>
      <source>Close: {part}</source>
      <translation>Cerrar: {part}</translation>
    </message>
    <message>
      <source>Change: {part}</source>
      <translation>Cambiar: {part}</translation>
    </message>
  </context>
  <context>
    <name>acts</name>
    <message>
      <source>{act} in {letter}</source>
      <translation>{act} en {letter}</translation>
    </message>
  </context>
  <context>
    <name>answer_history</name>
    <message>
      <source>Go into a field first. Then you see all its changes.</source>
      <translation>Vaya primero a un campo. Entonces verá todos sus cambios.</translation>
    </message>
  </context>
  <context>
    <name>backups</name>
    <message>
      <source>The backup of {when} is made and was read back in full.</source>
      <translation>La copia de seguridad del {when} está hecha y se leyó completa.</translation>
    </message>
    <message>
      <source>The file is being backed up</source>
      <translation>Se hace una copia de seguridad del archivo</translation>
    </message>
    <message>
      <source>Choose a stick, or a folder on another disk</source>
      <translation>Elija una memoria USB o una carpeta en otro disco</translation>
    </message>
    <message>
      <source>The copy {name} is made and was read back in full.</source>
      <translation>La copia {name} está hecha y se leyó completa.</translation>
    </message>
    <message>
      <source>It is on the same disk as the file.</source>
      <translation>Está en el mismo disco que el archivo.</translation>
    </message>
    <message>
      <source>The file is being copied</source>
      <translation>Se copia el archivo</translation>
    </message>
    <message>
      <source>There is no backup yet.</source>
      <translation>Todavía no hay ninguna copia de seguridad.</translation>
    </message>
    <message>
      <source>Last backup: {when}.</source>
      <translation>Última copia de seguridad: {when}.</translation>
    </message>
    <message>
      <source>There is no copy in a second place yet. If this computer is lost, its backups are too.</source>
      <translation>Todavía no hay una copia en otro lugar. Si se pierde esta computadora, también se pierden sus copias de seguridad.</translation>
    </message>
    <message>
      <source>Last copy elsewhere: today.</source>
      <translation>Última copia en otro lugar: hoy.</translation>
    </message>
    <message>
      <source>Last copy elsewhere: 1 day ago.</source>
      <translation>Última copia en otro lugar: hace 1 día.</translation>
    </message>
    <message>
      <source>Last copy elsewhere: {days} days ago.</source>
      <translation>Última copia en otro lugar: hace {days} días.</translation>
    </message>
    <message>
      <source>While you worked</source>
      <translation>Mientras usted trabajaba</translation>
    </message>
    <message>
      <source>When the file was closed</source>
      <translation>Al cerrar el archivo</translation>
    </message>
    <message>
      <source>Before a file was read in</source>
      <translation>Antes de importar un archivo</translation>
    </message>
    <message>
      <source>Before a newer version of the program opened it</source>
      <translation>Antes de abrirlo con una versión más nueva del programa</translation>
    </message>
    <message>
      <source>Before two copies were put together</source>
      <translation>Antes de unir dos copias</translation>
    </message>
    <message>
      <source>Before something was erased</source>
      <translation>Antes de borrar algo</translation>
    </message>
    <message>
      <source>Before the passphrase was changed</source>
      <translation>Antes de cambiar la frase de contraseña</translation>
    </message>
    <message>
      <source>Before a backup was restored</source>
      <translation>Antes de restaurar una copia de seguridad</translation>
    </message>
    <message>
      <source>You asked for it</source>
      <translation>Usted la pidió</translation>
    </message>
  </context>
  <context>
    <name>batch</name>
    <message>
      <source>Line {line}:</source>
      <translation>Línea {line}:</translation>
    </message>
  </context>
  <context>
    <name>batch_cards</name>
    <message>
      <source>{count} more are not shown.</source>
      <translation>No se muestran otros {count}.</translation>
    </message>
  </context>
  <context>
    <name>columns</name>
    <message>
      <source>Role</source>
      <translation>Función</translation>
    </message>
    <message>
      <source>Name or title</source>
      <translation>Nombre o cargo</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Unidad</translation>
    </message>
    <message>
      <source>Agency</source>
      <translation>Agencia</translation>
    </message>
    <message>
      <source>Address, line 1</source>
      <translation>Dirección, línea 1</translation>
    </message>
    <message>
      <source>Address, line 2</source>
      <translation>Dirección, línea 2</translation>
    </message>
    <message>
      <source>Address, line 3</source>
      <translation>Dirección, línea 3</translation>
    </message>
    <message>
      <source>Address, line 4</source>
      <translation>Dirección, línea 4</translation>
    </message>
    <message>
      <source>Address, line 5</source>
      <translation>Dirección, línea 5</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Ciudad</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>ZIP code</source>
      <translation>Código postal</translation>
    </message>
    <message>
      <source>Where the address was seen</source>
      <translation>Dónde se vio la dirección</translation>
    </message>
    <message>
      <source>Address checked on</source>
      <translation>Fecha de verificación de la dirección</translation>
    </message>
    <message>
      <source>Why it is on the list</source>
      <translation>Por qué está en la lista</translation>
    </message>
  </context>
  <context>
    <name>copies</name>
    <message>
      <source>{copy} lies beside your file. Organizer saved it when another file came in the place of yours.</source>
      <translation>{copy} está junto a su archivo. Organizer la guardó cuando otro archivo quedó en lugar del suyo.</translation>
    </message>
    <message>
      <source>{copy} lies beside your file. By its name, a program that syncs folders made it.</source>
      <translation>{copy} está junto a su archivo. Por su nombre, la hizo un programa de sincronización.</translation>
    </message>
    <message>
      <source>{copy} is not offered any more. The file stays where it is.</source>
      <translation>{copy} ya no se ofrece. El archivo se queda donde está.</translation>
    </message>
  </context>
  <context>
    <name>dates</name>
    <message>
      <source>Saved {name}. Open it with your calendar program.</source>
      <translation>Se guardó {name}. Ábralo con su programa de calendario.</translation>
    </message>
  </context>
  <context>
    <name>days</name>
    <message>
      <source>{month} has {count} days.</source>
      <translation>{month} tiene {count} días.</translation>
    </message>
  </context>
  <context>
    <name>desktop</name>
    <message>
      <source>&amp;Look in:</source>
      <translation>&amp;Buscar en:</translation>
    </message>
    <message>
      <source>Files of &amp;type:</source>
      <translation>&amp;Tipo de archivo:</translation>
    </message>
  </context>
  <context>
    <name>enclosures</name>
    <message>
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <source>Picture</source>
      <translation>Imagen</translation>
    </message>
  </context>
  <context>
    <name>erasing</name>
    <message>
      <source>{copy}, beside the file, unless you tick the box</source>
      <translation>{copy}, junto al archivo, si no marca la casilla</translation>
    </message>
    <message>
      <source>Backups of files with another name or folder: {count}, in {folder}</source>
      <translation>Copias de seguridad de archivos con otro nombre o en otra carpeta: {count}, en {folder}</translation>
    </message>
    <message>
      <source>Letters and tables that were saved as files</source>
      <translation>Las cartas y tablas que se guardaron como archivos</translation>
    </message>
    <message>
      <source>Copies on sticks and other computers</source>
      <translation>Las copias en memorias USB y otras computadoras</translation>
    </message>
    <message>
      <source>Everything on paper, and what others have</source>
      <translation>Todo lo que está en papel y lo que tienen otras personas</translation>
    </message>
  </context>
  <context>
    <name>errors</name>
    <message>
      <source>Organizer ran into a problem. Your work is saved.</source>
      <translation>Organizer tuvo un problema. Su trabajo está guardado.</translation>
    </message>
  </context>
  <context>
    <name>fields</name>
    <message>
      <source>Name of your group</source>
      <translation>Nombre de su grupo</translation>
    </message>
    <message>
      <source>It goes on the letters your group signs.</source>
      <translation>Aparece en las cartas que firma su grupo.</translation>
    </message>
    <message>
      <source>Your group's address</source>
      <translation>Dirección de su grupo</translation>
    </message>
    <message>
      <source>Street or P.O. box, then city, state and ZIP code.</source>
      <translation>Calle o apartado postal (P.O. box), luego ciudad, estado y código postal.</translation>
    </message>
    <message>
      <source>Your group's phone</source>
      <translation>Teléfono de su grupo</translation>
    </message>
    <message>
      <source>Your group's e-mail</source>
      <translation>Correo electrónico de su grupo</translation>
    </message>
    <message>
      <source>County, city or town</source>
      <translation>Condado, ciudad o pueblo</translation>
    </message>
    <message>
      <source>The place that your campaign is about.</source>
      <translation>La localidad de la que trata su campaña.</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Kind of place</source>
      <translation>Tipo de localidad</translation>
    </message>
    <message>
      <source>County</source>
      <translation>Condado</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Ciudad</translation>
    </message>
    <message>
      <source>Town</source>
      <translation>Pueblo</translation>
    </message>
    <message>
      <source>District</source>
      <translation>Distrito</translation>
    </message>
    <message>
      <source>Who governs it</source>
      <translation>Quién la gobierna</translation>
    </message>
    <message>
      <source>For example: Board of Supervisors.</source>
      <translation>Por ejemplo: Board of Supervisors.</translation>
    </message>
    <message>
      <source>Law enforcement agency</source>
      <translation>Agencia del orden público</translation>
    </message>
    <message>
      <source>Whoever runs the jail. For example: Riverbend County Sheriff's Office.</source>
      <translation>La agencia que dirige la cárcel. Por ejemplo: Riverbend County Sheriff's Office.</translation>
    </message>
    <message>
      <source>Are fingerprints compared with the federal database yet?</source>
      <translation>¿Ya se comparan las huellas dactilares con la base de datos federal?</translation>
    </message>
    <message>
      <source>No, and no date is set</source>
      <translation>No, y no hay fecha fijada</translation>
    </message>
    <message>
      <source>Not yet, but a date is set</source>
      <translation>Todavía no, pero hay una fecha fijada</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Sí</translation>
    </message>
    <message>
      <source>I do not know</source>
      <translation>No lo sé</translation>
    </message>
    <message>
      <source>Date of activation</source>
      <translation>Fecha de activación</translation>
    </message>
    <message>
      <source>The day it was or will be switched on.</source>
      <translation>El día en que se activó o se activará.</translation>
    </message>
    <message>
      <source>Kind of decision</source>
      <translation>Tipo de decisión</translation>
    </message>
    <message>
      <source>Resolution</source>
      <translation>Resolución</translation>
    </message>
    <message>
      <source>Ordinance</source>
      <translation>Ordenanza</translation>
    </message>
    <message>
      <source>Motion</source>
      <translation>Moción</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Orden</translation>
    </message>
    <message>
      <source>Number of the decision</source>
      <translation>Número de la decisión</translation>
    </message>
    <message>
      <source>Date of the decision</source>
      <translation>Fecha de la decisión</translation>
    </message>
    <message>
      <source>Vote</source>
      <translation>Votación</translation>
    </message>
    <message>
      <source>For example: 5-0.</source>
      <translation>Por ejemplo: 5-0.</translation>
    </message>
    <message>
      <source>What it decided</source>
      <translation>Qué decidió</translation>
    </message>
    <message>
      <source>One sentence, in the words of the decision.</source>
      <translation>Una oración, con las palabras de la decisión.</translation>
    </message>
    <message>
      <source>Name of the official who signs</source>
      <translation>Nombre de la autoridad que firma</translation>
    </message>
    <message>
      <source>Title of the official who signs</source>
      <translation>Cargo de la autoridad que firma</translation>
    </message>
    <message>
      <source>For example: County Manager.</source>
      <translation>Por ejemplo: County Manager.</translation>
    </message>
    <message>
      <source>Office of the official who signs</source>
      <translation>Oficina de la autoridad que firma</translation>
    </message>
    <message>
      <source>Address of that office</source>
      <translation>Dirección de esa oficina</translation>
    </message>
    <message>
      <source>Phone of that office</source>
      <translation>Teléfono de esa oficina</translation>
    </message>
    <message>
      <source>Date on the letters</source>
      <translation>Fecha de las cartas</translation>
    </message>
    <message>
      <source>Leave it empty to use the day on which a letter is made.</source>
      <translation>Deje el espacio vacío para usar el día en que se hace cada carta.</translation>
    </message>
    <message>
      <source>Language of letters</source>
      <translation>Idioma de las cartas</translation>
    </message>
    <message>
      <source>English</source>
      <translation>Inglés</translation>
    </message>
    <message>
      <source>Copies to</source>
      <translation>Copias para</translation>
    </message>
    <message>
      <source>One person or office on each line. If you mail the copy, add the address: Name, Street, City, ST 00000.</source>
      <translation>Una persona u oficina en cada línea. Si envía la copia por correo, agregue la dirección: Nombre, Calle, Ciudad, ST 00000.</translation>
    </message>
    <message>
      <source>Enclosures</source>
      <translation>Anexos</translation>
    </message>
    <message>
      <source>One document on each line. For example: Resolution 2010-41.</source>
      <translation>Un documento en cada línea. Por ejemplo: Resolution 2010-41.</translation>
    </message>
    <message>
      <source>How the letters are mailed</source>
      <translation>Cómo se envían las cartas</translation>
    </message>
    <message>
      <source>Each letter to an office says so above the address. A letter can have its own way.</source>
      <translation>Cada carta a una oficina lo dice encima de la dirección. Una carta puede tener su propia forma de envío.</translation>
    </message>
    <message>
      <source>Certified Mail</source>
      <translation>Correo certificado</translation>
    </message>
    <message>
      <source>Certified Mail, return receipt</source>
      <translation>Correo certificado, con acuse de recibo</translation>
    </message>
    <message>
      <source>Registered Mail</source>
      <translation>Correo registrado (Registered Mail)</translation>
    </message>
    <message>
      <source>First-Class Mail</source>
      <translation>Correo de primera clase (First-Class Mail)</translation>
    </message>
    <message>
      <source>Fax</source>
      <translation>Fax</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>Correo electrónico</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>En mano</translation>
    </message>
    <message>
      <source>Web form</source>
      <translation>Formulario web</translation>
    </message>
    <message>
      <source>What does the law of your state say of this step?</source>
      <translation>¿Qué dice la ley de su estado sobre este paso?</translation>
    </message>
    <message>
      <source>The step is what this campaign asks of the officials.</source>
      <translation>El paso es lo que esta campaña pide a las autoridades.</translation>
    </message>
    <message>
      <source>I do not know yet</source>
      <translation>Todavía no lo sé</translation>
    </message>
    <message>
      <source>It leaves the choice to the place</source>
      <translation>Deja que la localidad decida</translation>
    </message>
    <message>
      <source>It sets limits</source>
      <translation>Pone límites</translation>
    </message>
    <message>
      <source>It forbids the step</source>
      <translation>Prohíbe el paso</translation>
    </message>
    <message>
      <source>It requires the step</source>
      <translation>Exige el paso</translation>
    </message>
    <message>
      <source>Which law says so</source>
      <translation>Qué ley lo dice</translation>
    </message>
    <message>
      <source>Name the law, and say in your own words what it says.</source>
      <translation>Escriba el nombre de la ley y diga con sus propias palabras lo que dice.</translation>
    </message>
    <message>
      <source>Where you saw it</source>
      <translation>Dónde lo vio</translation>
    </message>
    <message>
      <source>For example: the state's own page of the statute, or a law map.</source>
      <translation>Por ejemplo: la página oficial de la ley del estado, o un mapa de leyes.</translation>
    </message>
    <message>
      <source>Day on which you looked</source>
      <translation>Día en que lo consultó</translation>
    </message>
    <message>
      <source>Did a lawyer look at it?</source>
      <translation>¿Lo revisó un abogado o una abogada?</translation>
    </message>
    <message>
      <source>No</source>
      <translation>No</translation>
    </message>
    <message>
      <source>Name of the lawyer</source>
      <translation>Nombre del abogado o la abogada</translation>
    </message>
    <message>
      <source>Day on which the lawyer looked</source>
      <translation>Día en que el abogado o la abogada lo revisó</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
      <source>Each playbook is a way with its steps and letters.</source>
      <translation>Cada guía de campaña es un camino con sus pasos y sus cartas.</translation>
    </message>
  </context>
  <context>
    <name>files</name>
    <message>
      <source>Who and when were taken from {name}.</source>
      <translation>La persona y la fecha se tomaron de {name}.</translation>
    </message>
    <message>
      <source>Who answered was taken from {name}.</source>
      <translation>La persona que respondió se tomó de {name}.</translation>
    </message>
    <message>
      <source>The date was taken from {name}.</source>
      <translation>La fecha se tomó de {name}.</translation>
    </message>
    <message>
      <source>All photos as one PDF</source>
      <translation>Todas las fotos en un solo PDF</translation>
    </message>
    <message>
      <source>Add a scan or photo</source>
      <translation>Agregar un escaneo o una foto</translation>
    </message>
    <message>
      <source>PDFs and pictures</source>
      <translation>PDF e imágenes</translation>
    </message>
  </context>
  <context>
    <name>goals</name>
    <message>
      <source>Find what to do</source>
      <translation>Buscar qué hacer</translation>
    </message>
    <message>
      <source>All campaigns</source>
      <translation>Todas las campañas</translation>
    </message>
    <message>
      <source>New campaign</source>
      <translation>Nueva campaña</translation>
    </message>
    <message>
      <source>Log a letter</source>
      <translation>Registrar una carta</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <source>What was deleted</source>
      <translation>Lo que se eliminó</translation>
    </message>
    <message>
      <source>Who works here</source>
      <translation>Quién trabaja aquí</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>Privacidad</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Copias de seguridad</translation>
    </message>
    <message>
      <source>Check my records</source>
      <translation>Revisar mis registros</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Frase de contraseña</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Importar</translation>
    </message>
    <message>
      <source>Put two copies together</source>
      <translation>Unir dos copias</translation>
    </message>
    <message>
      <source>Look what {copy} brings</source>
      <translation>Ver qué trae {copy}</translation>
    </message>
    <message>
      <source>Another file is in the place of yours</source>
      <translation>Hay otro archivo en lugar del suyo</translation>
    </message>
    <message>
      <source>Close this campaign</source>
      <translation>Cerrar esta campaña</translation>
    </message>
    <message>
      <source>Go on with another playbook</source>
      <translation>Seguir con otra guía de campaña</translation>
    </message>
  </context>
  <context>
    <name>history</name>
    <message>
      <source>{label}: {before}, now {after}</source>
      <translation>{label}: {before}, ahora {after}</translation>
    </message>
    <message>
      <source>{label}: {after}</source>
      <translation>{label}: {after}</translation>
    </message>
    <message>
      <source>{label}: was {before}</source>
      <translation>{label}: antes {before}</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation>{day}, {time}</translation>
    </message>
  </context>
  <context>
    <name>menus</name>
    <message>
      <source>Open a letter first. Then this command works.</source>
      <translation>Primero abra una carta. Después este comando funciona.</translation>
    </message>
    <message>
      <source>Check the letter first with Ctrl+P. Then this command works.</source>
      <translation>Primero revise la carta con Ctrl+P. Después este comando funciona.</translation>
    </message>
    <message>
      <source>There is nothing for this command on this page.</source>
      <translation>En esta página no hay nada para este comando.</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Edición</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>&amp;Ir</translation>
    </message>
    <message>
      <source>&amp;Campaign</source>
      <translation>&amp;Campaña</translation>
    </message>
    <message>
      <source>&amp;Letter</source>
      <translation>Ca&amp;rta</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <source>&amp;Open a file</source>
      <translation>&amp;Abrir un archivo</translation>
    </message>
    <message>
      <source>Open an &amp;example</source>
      <translation>Abrir un &amp;ejemplo</translation>
    </message>
    <message>
      <source>&amp;Backups</source>
      <translation>&amp;Copias de seguridad</translation>
    </message>
    <message>
      <source>&amp;Import</source>
      <translation>&amp;Importar</translation>
    </message>
    <message>
      <source>&amp;Put two copies together</source>
      <translation>&amp;Unir dos copias</translation>
    </message>
    <message>
      <source>&amp;Close the file</source>
      <translation>&amp;Cerrar el archivo</translation>
    </message>
    <message>
      <source>&amp;Settings</source>
      <translation>A&amp;justes</translation>
    </message>
    <message>
      <source>P&amp;rivacy</source>
      <translation>P&amp;rivacidad</translation>
    </message>
    <message>
      <source>Passphr&amp;ase</source>
      <translation>Frase de cont&amp;raseña</translation>
    </message>
    <message>
      <source>&amp;Hide and lock</source>
      <translation>Ocul&amp;tar y bloquear</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Deshacer</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rehacer</translation>
    </message>
    <message>
      <source>&amp;History</source>
      <translation>&amp;Historial</translation>
    </message>
    <message>
      <source>&amp;Changes of this answer</source>
      <translation>&amp;Cambios de esta respuesta</translation>
    </message>
    <message>
      <source>&amp;Who works here</source>
      <translation>&amp;Quién trabaja aquí</translation>
    </message>
    <message>
      <source>&amp;Find on this page</source>
      <translation>&amp;Buscar en esta página</translation>
    </message>
    <message>
      <source>Go to &amp;anything</source>
      <translation>Ir a cual&amp;quier parte</translation>
    </message>
    <message>
      <source>Find &amp;what to do</source>
      <translation>B&amp;uscar qué hacer</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Atrás</translation>
    </message>
    <message>
      <source>F&amp;orward</source>
      <translation>A&amp;delante</translation>
    </message>
    <message>
      <source>&amp;Next part of the window</source>
      <translation>&amp;Siguiente parte de la ventana</translation>
    </message>
    <message>
      <source>&amp;Larger text</source>
      <translation>Texto más &amp;grande</translation>
    </message>
    <message>
      <source>&amp;Smaller text</source>
      <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
      <source>Normal &amp;text</source>
      <translation>&amp;Texto normal</translation>
    </message>
    <message>
      <source>&amp;All campaigns</source>
      <translation>&amp;Todas las campañas</translation>
    </message>
    <message>
      <source>&amp;New campaign</source>
      <translation>&amp;Nueva campaña</translation>
    </message>
    <message>
      <source>&amp;Do the next thing</source>
      <translation>&amp;Hacer lo siguiente</translation>
    </message>
    <message>
      <source>&amp;Close this campaign</source>
      <translation>&amp;Cerrar esta campaña</translation>
    </message>
    <message>
      <source>&amp;Go on with another playbook</source>
      <translation>&amp;Seguir con otra guía de campaña</translation>
    </message>
    <message>
      <source>Add a &amp;task</source>
      <translation>&amp;Agregar una tarea</translation>
    </message>
    <message>
      <source>&amp;New</source>
      <translation>&amp;Nueva</translation>
    </message>
    <message>
      <source>&amp;Check and print</source>
      <translation>&amp;Revisar e imprimir</translation>
    </message>
    <message>
      <source>Next &amp;problem</source>
      <translation>Siguiente &amp;problema</translation>
    </message>
    <message>
      <source>&amp;Open PDF</source>
      <translation>A&amp;brir el PDF</translation>
    </message>
    <message>
      <source>&amp;Save as PDF</source>
      <translation>&amp;Guardar como PDF</translation>
    </message>
    <message>
      <source>&amp;Envelope or label</source>
      <translation>&amp;Sobre o etiqueta</translation>
    </message>
    <message>
      <source>Cop&amp;y as text</source>
      <translation>&amp;Copiar como texto</translation>
    </message>
    <message>
      <source>Send one letter to &amp;many</source>
      <translation>Enviar una carta a &amp;muchos destinatarios</translation>
    </message>
    <message>
      <source>Open Letters first. Then this command works.</source>
      <translation>Primero abra Cartas. Después este comando funciona.</translation>
    </message>
    <message>
      <source>&amp;Add a paragraph</source>
      <translation>&amp;Agregar un párrafo</translation>
    </message>
    <message>
      <source>Move paragraph &amp;up</source>
      <translation>S&amp;ubir el párrafo</translation>
    </message>
    <message>
      <source>Move paragraph &amp;down</source>
      <translation>Ba&amp;jar el párrafo</translation>
    </message>
    <message>
      <source>Leave paragraph ou&amp;t</source>
      <translation>&amp;Omitir el párrafo</translation>
    </message>
    <message>
      <source>Lo&amp;g a letter</source>
      <translation>Regis&amp;trar una carta</translation>
    </message>
    <message>
      <source>It is s&amp;igned</source>
      <translation>Está &amp;firmada</translation>
    </message>
    <message>
      <source>It is mai&amp;led</source>
      <translation>Está en&amp;viada</translation>
    </message>
    <message>
      <source>&amp;Write a new one in its place</source>
      <translation>Escribir una que la reemp&amp;lace</translation>
    </message>
    <message>
      <source>&amp;Help on this page</source>
      <translation>A&amp;yuda de esta página</translation>
    </message>
    <message>
      <source>&amp;What it cannot protect</source>
      <translation>&amp;Lo que no puede proteger</translation>
    </message>
    <message>
      <source>&amp;About and sources</source>
      <translation>&amp;Acerca de, fuentes</translation>
    </message>
  </context>
  <context>
    <name>offers</name>
    <message>
      <source>{title} (history)</source>
      <translation>{title} (historia)</translation>
    </message>
    <message>
      <source>Choose a playbook</source>
      <translation>Elija una guía de campaña</translation>
    </message>
  </context>
  <context>
    <name>paragraphs</name>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>Bullet</source>
      <translation>Viñeta</translation>
    </message>
    <message>
      <source>Numbered item</source>
      <translation>Punto numerado</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>Encabezado</translation>
    </message>
    <message>
      <source>Quotation</source>
      <translation>Cita</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabla</translation>
    </message>
  </context>
  <context>
    <name>places</name>
    <message>
      <source>Home</source>
      <translation>Inicio</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Pasos</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>Cartas</translation>
    </message>
    <message>
      <source>Recipients</source>
      <translation>Destinatarios</translation>
    </message>
    <message>
      <source>Mail log</source>
      <translation>Registro de correo</translation>
    </message>
    <message>
      <source>Calendar</source>
      <translation>Calendario</translation>
    </message>
    <message>
      <source>Timeline</source>
      <translation>Cronología</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Fuentes</translation>
    </message>
    <message>
      <source>Playbooks</source>
      <translation>Guías de campaña</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>About, sources</source>
      <translation>Acerca de, fuentes</translation>
    </message>
  </context>
  <context>
    <name>printing</name>
    <message>
      <source>US Letter (8.5 x 11 in)</source>
      <translation>Carta de EE. UU. (8.5 x 11 pulgadas)</translation>
    </message>
    <message>
      <source>#10 envelope (4.1 x 9.5 in)</source>
      <translation>Sobre n.º 10 (4.1 x 9.5 pulgadas)</translation>
    </message>
  </context>
  <context>
    <name>records</name>
    <message>
      <source>Last checked: {when}, as the file was opened. The program had stopped without closing it.</source>
      <translation>Última revisión: {when}, al abrir el archivo. El programa se había detenido sin cerrarlo.</translation>
    </message>
    <message>
      <source>Last checked: {when}. Faults were found.</source>
      <translation>Última revisión: {when}. Se encontraron fallas.</translation>
    </message>
    <message>
      <source>Last checked: {when}. No fault was found.</source>
      <translation>Última revisión: {when}. No se encontró ninguna falla.</translation>
    </message>
    <message>
      <source>Last time the program stopped without closing the file. Each page and each record was checked: nothing is missing.</source>
      <translation>La última vez el programa se detuvo sin cerrar el archivo. Se revisaron cada página y cada registro: no falta nada.</translation>
    </message>
  </context>
  <context>
    <name>sentences</name>
    <message>
      <source>The questions that lead to a playbook are damaged. {problem}</source>
      <translation>Las preguntas que llevan a una guía de campaña están dañadas. {problem}</translation>
    </message>
    <message>
      <source>The example {title} cannot be read: {count} faults.</source>
      <translation>No se puede leer el ejemplo {title}: tiene {count} errores.</translation>
    </message>
    <message>
      <source>There is no address for {office}: hand this letter over.</source>
      <translation>No hay dirección para {office}: entregue esta carta en mano.</translation>
    </message>
    <message>
      <source>Enter who this letter goes to: {office}.</source>
      <translation>Escriba a quién va esta carta: {office}.</translation>
    </message>
    <message>
      <source>Enter the name of {office}.</source>
      <translation>Escriba el nombre de {office}.</translation>
    </message>
    <message>
      <source>Enter the {missing} of {office}.</source>
      <translation>Escriba lo que falta de {office}: {missing}.</translation>
    </message>
    <message>
      <source>Enter where you saw the address of {office}.</source>
      <translation>Escriba dónde vio la dirección de {office}.</translation>
    </message>
    <message>
      <source>{office} is not an office of this date. Enter a current addressee with its source.</source>
      <translation>{office} no es una oficina de esta fecha. Escriba un destinatario actual con su fuente.</translation>
    </message>
    <message>
      <source>The sources for the address of {office} are weak. Check it before you mail.</source>
      <translation>Las fuentes de la dirección de {office} son débiles. Revísela antes de enviar.</translation>
    </message>
    <message>
      <source>The sources for the address of {office} are not complete. Check it before you mail.</source>
      <translation>Las fuentes de la dirección de {office} no están completas. Revísela antes de enviar.</translation>
    </message>
    <message>
      <source>Nobody has checked the address of {office} yet.</source>
      <translation>Nadie ha verificado todavía la dirección de {office}.</translation>
    </message>
    <message>
      <source>The address of {office} was checked more than 90 days before the date of the letter.</source>
      <translation>La dirección de {office} se verificó más de 90 días antes de la fecha de la carta.</translation>
    </message>
    <message>
      <source>Mailed</source>
      <translation>Enviada</translation>
    </message>
    <message>
      <source>Delivered</source>
      <translation>Entregada</translation>
    </message>
    <message>
      <source>Came back</source>
      <translation>Devuelta</translation>
    </message>
    <message>
      <source>Sent again</source>
      <translation>Se envió de nuevo</translation>
    </message>
    <message>
      <source>{weekday}, {day}</source>
      <translation>{weekday}, {day}</translation>
    </message>
    <message>
      <source>Monday</source>
      <translation>lunes</translation>
    </message>
    <message>
      <source>Tuesday</source>
      <translation>martes</translation>
    </message>
    <message>
      <source>Wednesday</source>
      <translation>miércoles</translation>
    </message>
    <message>
      <source>Thursday</source>
      <translation>jueves</translation>
    </message>
    <message>
      <source>Friday</source>
      <translation>viernes</translation>
    </message>
    <message>
      <source>Saturday</source>
      <translation>sábado</translation>
    </message>
    <message>
      <source>Sunday</source>
      <translation>domingo</translation>
    </message>
    <message>
      <source>{what}: {letter}</source>
      <translation>{what}: {letter}</translation>
    </message>
    <message>
      <source>{way}: {stance}</source>
      <translation>{way}: {stance}</translation>
    </message>
    <message>
      <source>{said}. It answers: {letter}</source>
      <translation>{said}. Responde a: {letter}</translation>
    </message>
    <message>
      <source>The article number {number} is not 20 or 22 digits long. Compare it with the label.</source>
      <translation>El número de rastreo {number} no tiene 20 ni 22 dígitos. Compárelo con la etiqueta.</translation>
    </message>
    <message>
      <source>The article number {number} does not add up: a digit may be wrong. Compare it with the label.</source>
      <translation>El número de rastreo {number} no cuadra: puede haber un dígito equivocado. Compárelo con la etiqueta.</translation>
    </message>
    <message>
      <source>{before}; {next}</source>
      <translation>{before}; {next}</translation>
    </message>
    <message>
      <source>{quote} (page {page})</source>
      <translation>{quote} (página {page})</translation>
    </message>
    <message>
      <source>{quote} ({page})</source>
      <translation>{quote} ({page})</translation>
    </message>
    <message>
      <source>The clock of this computer says {now}, and something was written here on {newest}. Set the clock right.</source>
      <translation>El reloj de esta computadora marca {now}, y aquí se escribió algo el {newest}. Ponga el reloj en hora.</translation>
    </message>
    <message>
      <source>January</source>
      <translation>enero</translation>
    </message>
    <message>
      <source>February</source>
      <translation>febrero</translation>
    </message>
    <message>
      <source>March</source>
      <translation>marzo</translation>
    </message>
    <message>
      <source>April</source>
      <translation>abril</translation>
    </message>
    <message>
      <source>May</source>
      <translation>mayo</translation>
    </message>
    <message>
      <source>June</source>
      <translation>junio</translation>
    </message>
    <message>
      <source>July</source>
      <translation>julio</translation>
    </message>
    <message>
      <source>August</source>
      <translation>agosto</translation>
    </message>
    <message>
      <source>September</source>
      <translation>septiembre</translation>
    </message>
    <message>
      <source>October</source>
      <translation>octubre</translation>
    </message>
    <message>
      <source>November</source>
      <translation>noviembre</translation>
    </message>
    <message>
      <source>December</source>
      <translation>diciembre</translation>
    </message>
    <message>
      <source>The time of day cannot be read. Write it like this: 7:30 p.m.</source>
      <translation>No se puede leer la hora. Escríbala así: 7:30 p.m.</translation>
    </message>
    <message>
      <source>The time of day can be morning or evening. Write it like this: 7:30 p.m.</source>
      <translation>La hora puede ser de la mañana o de la noche. Escríbala así: 7:30 p.m.</translation>
    </message>
    <message>
      <source>months</source>
      <translation>meses</translation>
    </message>
    <message>
      <source>Resolution {number}</source>
      <translation>Resolución {number}</translation>
    </message>
    <message>
      <source>Ordinance {number}</source>
      <translation>Ordenanza {number}</translation>
    </message>
    <message>
      <source>Motion {number}</source>
      <translation>Moción {number}</translation>
    </message>
    <message>
      <source>Order {number}</source>
      <translation>Orden {number}</translation>
    </message>
    <message>
      <source>A resolution</source>
      <translation>Una resolución</translation>
    </message>
    <message>
      <source>An ordinance</source>
      <translation>Una ordenanza</translation>
    </message>
    <message>
      <source>A motion</source>
      <translation>Una moción</translation>
    </message>
    <message>
      <source>An order</source>
      <translation>Una orden</translation>
    </message>
    <message>
      <source>Done on {day}</source>
      <translation>Hecho el {day}</translation>
    </message>
    <message>
      <source>Answered on {day}</source>
      <translation>Respondida el {day}</translation>
    </message>
    <message>
      <source>Followed up on {day}</source>
      <translation>Con seguimiento desde el {day}</translation>
    </message>
    <message>
      <source>Replaced by a newer letter on {day}</source>
      <translation>La reemplazó una carta más nueva el {day}</translation>
    </message>
    <message>
      <source>The letter came back on {day}</source>
      <translation>La carta fue devuelta el {day}</translation>
    </message>
    <message>
      <source>Campaign closed on {day}</source>
      <translation>Campaña cerrada el {day}</translation>
    </message>
    <message>
      <source>Happened on {day}</source>
      <translation>Ocurrió el {day}</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>Respondida</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Hecho</translation>
    </message>
    <message>
      <source>1 day late</source>
      <translation>1 día de atraso</translation>
    </message>
    <message>
      <source>{count} days late</source>
      <translation>{count} días de atraso</translation>
    </message>
    <message>
      <source>in {count} days</source>
      <translation>en {count} días</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>mañana</translation>
    </message>
    <message>
      <source>today</source>
      <translation>hoy</translation>
    </message>
    <message>
      <source>1 day</source>
      <translation>1 día</translation>
    </message>
    <message>
      <source>1 business day</source>
      <translation>1 día hábil</translation>
    </message>
    <message>
      <source>1 month</source>
      <translation>1 mes</translation>
    </message>
    <message>
      <source>{count} days</source>
      <translation>{count} días</translation>
    </message>
    <message>
      <source>{count} business days</source>
      <translation>{count} días hábiles</translation>
    </message>
    <message>
      <source>{count} months</source>
      <translation>{count} meses</translation>
    </message>
    <message>
      <source>{length} after a day of your own</source>
      <translation>{length} después de un día elegido por ustedes</translation>
    </message>
    <message>
      <source>{length} after the mailing of {letter}</source>
      <translation>{length} después del envío de {letter}</translation>
    </message>
    <message>
      <source>{length} after the delivery of {letter}</source>
      <translation>{length} después de la entrega de {letter}</translation>
    </message>
    <message>
      <source>{length} after the answer to {letter}</source>
      <translation>{length} después de la respuesta a {letter}</translation>
    </message>
    <message>
      <source>{length} after the decision</source>
      <translation>{length} después de la decisión</translation>
    </message>
    <message>
      <source>On the day of the mailing of {letter}</source>
      <translation>El día del envío de {letter}</translation>
    </message>
    <message>
      <source>On the day of the delivery of {letter}</source>
      <translation>El día de la entrega de {letter}</translation>
    </message>
    <message>
      <source>On the day of the answer to {letter}</source>
      <translation>El día de la respuesta a {letter}</translation>
    </message>
    <message>
      <source>On the day of the decision</source>
      <translation>El día de la decisión</translation>
    </message>
    <message>
      <source>A day of our own</source>
      <translation>Una fecha propia</translation>
    </message>
    <message>
      <source>{length} after {day}</source>
      <translation>{length} después del {day}</translation>
    </message>
    <message>
      <source>Your own answers give this limit. {reason}</source>
      <translation>Sus propias respuestas dan este plazo. {reason}</translation>
    </message>
    <message>
      <source>No time limit is documented. This date is our own choice.</source>
      <translation>No hay ningún plazo documentado. Esta fecha es nuestra propia elección.</translation>
    </message>
    <message>
      <source>{own} {reason}</source>
      <translation>{own} {reason}</translation>
    </message>
    <message>
      <source>A document gives this limit.</source>
      <translation>Un documento da este plazo.</translation>
    </message>
    <message>
      <source>More time was given. It was due on {day}. Reason: {reason}</source>
      <translation>Se dio más tiempo. Vencía el {day}. Motivo: {reason}</translation>
    </message>
    <message>
      <source>More time was given. It was due on {day}.</source>
      <translation>Se dio más tiempo. Vencía el {day}.</translation>
    </message>
    <message>
      <source>Moved from {day}. A reminder to the same office stands on {other}. Two are {count} days apart.</source>
      <translation>Se movió del {day}. Hay un recordatorio para la misma oficina el {other}. Entre dos recordatorios se dejan {count} días.</translation>
    </message>
    <message>
      <source>does not count: {why}</source>
      <translation>no cuenta: {why}</translation>
    </message>
    <message>
      <source>the first business day</source>
      <translation>el primer día hábil</translation>
    </message>
    <message>
      <source>month {number}</source>
      <translation>mes {number}</translation>
    </message>
    <message>
      <source>day {number}</source>
      <translation>día {number}</translation>
    </message>
    <message>
      <source>{number}: {why}</source>
      <translation>{number}: {why}</translation>
    </message>
    <message>
      <source>It stays where it is on a weekend or a holiday.</source>
      <translation>Si cae en fin de semana o día feriado, se queda donde está.</translation>
    </message>
    <message>
      <source>On a weekend or a holiday it moves to the next business day.</source>
      <translation>Si cae en fin de semana o día feriado, pasa al siguiente día hábil.</translation>
    </message>
    <message>
      <source>On a weekend or a holiday it moves to the business day before.</source>
      <translation>Si cae en fin de semana o día feriado, pasa al día hábil anterior.</translation>
    </message>
    <message>
      <source>No holidays are known for this place. Check the holidays yourself.</source>
      <translation>No se conocen los días feriados de esta localidad. Revíselos usted.</translation>
    </message>
    <message>
      <source>The list of holidays is good through {year}. Check the holidays of other years yourself.</source>
      <translation>La lista de días feriados vale hasta {year}. Revise usted los de otros años.</translation>
    </message>
    <message>
      <source>Most clocks skip this hour: they are set forward on that day. Check the time.</source>
      <translation>La mayoría de los relojes saltan esta hora: ese día se adelantan. Revise la hora.</translation>
    </message>
    <message>
      <source>No holidays are left out.</source>
      <translation>No se descuenta ningún día feriado.</translation>
    </message>
    <message>
      <source>Holidays of the federal offices do not count.</source>
      <translation>Los días feriados de las oficinas federales no cuentan.</translation>
    </message>
    <message>
      <source>Holidays of the state do not count.</source>
      <translation>Los días feriados del estado no cuentan.</translation>
    </message>
    <message>
      <source>{day}, {time}</source>
      <translation>{day}, {time}</translation>
    </message>
    <message>
      <source>{question} {answer}</source>
      <translation>{question} {answer}</translation>
    </message>
    <message>
      <source>{question}: {answer}</source>
      <translation>{question}: {answer}</translation>
    </message>
    <message>
      <source>The clause you copied: {clause}</source>
      <translation>La cláusula que usted copió: {clause}</translation>
    </message>
    <message>
      <source>{document}, {date}</source>
      <translation>{document}, {date}</translation>
    </message>
    <message>
      <source>the decision</source>
      <translation>la decisión</translation>
    </message>
    <message>
      <source>Decided on {day}: {decision}</source>
      <translation>Se decidió el {day}: {decision}</translation>
    </message>
    <message>
      <source>A day that your group chose: {day}</source>
      <translation>Un día que eligió su grupo: {day}</translation>
    </message>
    <message>
      <source>Answered on {day}. {way}, from {who}</source>
      <translation>Respuesta del {day}. {way}, de {who}</translation>
    </message>
    <message>
      <source>Answered on {day}. {way}</source>
      <translation>Respuesta del {day}. {way}</translation>
    </message>
    <message>
      <source>{way}, number {number}</source>
      <translation>{way}, número {number}</translation>
    </message>
    <message>
      <source>Mailed on {day}. {way}</source>
      <translation>Se envió el {day}. {way}</translation>
    </message>
    <message>
      <source>Delivered on {day}, signed for by {who}. {way}</source>
      <translation>Se entregó el {day}; recibió y firmó: {who}. {way}</translation>
    </message>
    <message>
      <source>Delivered on {day}. {way}</source>
      <translation>Se entregó el {day}. {way}</translation>
    </message>
    <message>
      <source>Nothing is counted: it is due on that day itself.</source>
      <translation>No se cuenta nada: vence ese mismo día.</translation>
    </message>
    <message>
      <source>Count {length}. Every day counts.</source>
      <translation>Cuente {length}. Todos los días cuentan.</translation>
    </message>
    <message>
      <source>Count {length}. Saturdays and Sundays do not count.</source>
      <translation>Cuente {length}. Los sábados y los domingos no cuentan.</translation>
    </message>
    <message>
      <source>Count {length} of the calendar. It ends on the same day of the month.</source>
      <translation>Cuente {length} de calendario. Termina el mismo día del mes.</translation>
    </message>
    <message>
      <source>The first day is not counted.</source>
      <translation>El primer día no se cuenta.</translation>
    </message>
    <message>
      <source>the first day, not counted</source>
      <translation>el primer día, no se cuenta</translation>
    </message>
    <message>
      <source>it is in the store already</source>
      <translation>ya está en el archivo</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Se agrega</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Cambiado</translation>
    </message>
    <message>
      <source>Deleted</source>
      <translation>Eliminado</translation>
    </message>
    <message>
      <source>Skipped</source>
      <translation>Se omite</translation>
    </message>
    <message>
      <source>This computer</source>
      <translation>Esta computadora</translation>
    </message>
    <message>
      <source>While the file is open, whoever sits at this computer can read it. Press Ctrl+Shift+H when you leave.</source>
      <translation>Mientras el archivo está abierto, quien se siente ante esta computadora puede leerlo. Pulse Ctrl+Mayús+H al irse.</translation>
    </message>
    <message>
      <source>A spying program on this computer sees what you see. So does someone who watches your screen.</source>
      <translation>Un programa espía en esta computadora ve lo que usted ve. También lo ve quien mira su pantalla.</translation>
    </message>
    <message>
      <source>Parts of the text may stay in memory, or on the disk when the computer sleeps. Encrypt the disk too.</source>
      <translation>Partes del texto pueden quedar en la memoria, o en el disco cuando la computadora duerme. Cifre también el disco.</translation>
    </message>
    <message>
      <source>Another program that shows a file for you may remember its name, and keep a copy of its own.</source>
      <translation>Otro programa que le muestra un archivo puede recordar su nombre y guardar su propia copia.</translation>
    </message>
    <message>
      <source>To hide or lock the file does not remove it from the disk. The program itself can be found too.</source>
      <translation>Ocultar o bloquear el archivo no lo quita del disco. También se puede encontrar el programa.</translation>
    </message>
    <message>
      <source>What leaves the file</source>
      <translation>Lo que sale del archivo</translation>
    </message>
    <message>
      <source>Printed letters, saved PDFs and tables can be read by whoever gets them.</source>
      <translation>Las cartas impresas, los PDF guardados y las tablas los puede leer quien los reciba.</translation>
    </message>
    <message>
      <source>Enclosures on the disk can be read too, and so can jobs that wait for the printer.</source>
      <translation>También se pueden leer los anexos en el disco y los trabajos que esperan en la impresora.</translation>
    </message>
    <message>
      <source>Color printers may put tiny dots on each page. They tell which printer it was, and when.</source>
      <translation>Las impresoras de color pueden poner puntos diminutos en cada hoja. Dicen qué impresora fue y cuándo.</translation>
    </message>
    <message>
      <source>A page that you open in the browser learns from which network it was opened.</source>
      <translation>Una página que usted abre en el navegador se entera desde qué red se abrió.</translation>
    </message>
    <message>
      <source>A calendar keeps a date whose mailing was taken out of the log, until you delete it there.</source>
      <translation>Un calendario conserva la fecha de un envío que se quitó del registro de correo, hasta que usted la borre allí.</translation>
    </message>
    <message>
      <source>Passphrase, copies and backups</source>
      <translation>Contraseña, copias y copias de seguridad</translation>
    </message>
    <message>
      <source>If the passphrase and its sheet are lost, nobody can open the file. We cannot either.</source>
      <translation>Si se pierden la frase de contraseña y su hoja, nadie puede abrir el archivo. Nosotros tampoco.</translation>
    </message>
    <message>
      <source>A file without a passphrase can be read by anyone with a copy.</source>
      <translation>Un archivo sin frase de contraseña lo puede leer cualquiera que tenga una copia.</translation>
    </message>
    <message>
      <source>Whoever knows the passphrase can read each older copy that it opens.</source>
      <translation>Quien conoce la frase de contraseña puede leer cada copia anterior que ella abre.</translation>
    </message>
    <message>
      <source>What you delete may survive on the disk, in old backups, and at a service that copies your files.</source>
      <translation>Lo que usted borra puede quedar en el disco, en copias de seguridad viejas y en un servicio que copia sus archivos.</translation>
    </message>
    <message>
      <source>Backups on this computer are gone if it is stolen. A backup keeps its words unless you change them.</source>
      <translation>Si roban esta computadora, se pierden sus copias de seguridad. Cada una conserva sus palabras, si usted no las cambia.</translation>
    </message>
    <message>
      <source>Two people who edit two copies must put them together. Nothing is put together by itself.</source>
      <translation>Dos personas que editan dos copias tienen que juntarlas. Nada se junta por sí solo.</translation>
    </message>
    <message>
      <source>What it knows, and what was not tried</source>
      <translation>Lo que sabe y lo que no se probó</translation>
    </message>
    <message>
      <source>This is not legal advice.</source>
      <translation>Esto no es asesoría legal.</translation>
    </message>
    <message>
      <source>An address is as good as its source and its date. Each shows both.</source>
      <translation>Una dirección vale lo que valen su fuente y su fecha. Cada una muestra las dos.</translation>
    </message>
    <message>
      <source>Holidays are good through 2027. Later ones follow the law of today, and the date says so.</source>
      <translation>Los días feriados son correctos hasta 2027. Los posteriores siguen la ley de hoy, y la fecha lo dice.</translation>
    </message>
    <message>
      <source>Power cuts were tried on Linux with ext4. Network folders, Windows and macOS were not tried.</source>
      <translation>Los cortes de luz se probaron en Linux con ext4. No se probaron carpetas de red, Windows ni macOS.</translation>
    </message>
    <message>
      <source>A disk that says too early that all is written can still lose the last act.</source>
      <translation>Un disco que dice demasiado pronto que todo está escrito puede perder el último cambio.</translation>
    </message>
    <message>
      <source>One checker alone judged the marks that a PDF holds for screen readers and archives.</source>
      <translation>Un solo verificador juzgó las marcas que un PDF lleva para lectores de pantalla y archivos.</translation>
    </message>
    <message>
      <source>No real printer was tried. Printing was measured through files.</source>
      <translation>No se probó ninguna impresora real. La impresión se midió con archivos.</translation>
    </message>
    <message>
      <source>No native reader has looked at the Spanish yet, neither on screen nor in the copies of letters.</source>
      <translation>Ningún lector nativo ha revisado todavía el español, ni en pantalla ni en las copias de las cartas.</translation>
    </message>
    <message>
      <source>It arrived on {day}, and came back on {returned}. Check which day is wrong.</source>
      <translation>Llegó el {day} y volvió el {returned}. Vea qué día está mal.</translation>
    </message>
    <message>
      <source>It went out again on {day}, before the first came back on {returned}. Check both days.</source>
      <translation>Se envió de nuevo el {day}, antes de que el primer envío se devolviera el {returned}. Revise los dos días.</translation>
    </message>
    <message>
      <source>It was mailed before the decision of {day}, which it names. Check both days.</source>
      <translation>Se envió antes de la decisión del {day}, que la carta menciona. Revise los dos días.</translation>
    </message>
    <message>
      <source>{way} is not a way that the clause allows: {ways}. Send it again in such a way. {clause}</source>
      <translation>La cláusula no permite esta forma de envío: {way}. Permite: {ways}. Envíela otra vez de una de esas formas. {clause}</translation>
    </message>
    <message>
      <source>{way} is not a way that the clause allows: {ways}. Send it again in such a way.</source>
      <translation>La cláusula no permite esta forma de envío: {way}. Permite: {ways}. Envíela otra vez de una de esas formas.</translation>
    </message>
    <message>
      <source>The same article number stands on the mailing of {day}: {letter}. Compare both labels.</source>
      <translation>El mismo número de rastreo está en el envío del {day}: {letter}. Compare las dos etiquetas.</translation>
    </message>
    <message>
      <source>The letter was signed on {signed}, before its own date of {dated}. Check both days.</source>
      <translation>La carta se firmó el {signed}, antes de su propia fecha, {dated}. Revise los dos días.</translation>
    </message>
    <message>
      <source>The letter was mailed on {mailed}, before its own date of {dated}. Check both days.</source>
      <translation>La carta se envió el {mailed}, antes de su propia fecha, el {dated}. Revise los dos días.</translation>
    </message>
    <message>
      <source>Way not written down</source>
      <translation>No se anotó la forma</translation>
    </message>
    <message>
      <source>Certified Mail</source>
      <translation>Correo certificado</translation>
    </message>
    <message>
      <source>Certified Mail, return receipt</source>
      <translation>Correo certificado, con acuse de recibo</translation>
    </message>
    <message>
      <source>Registered Mail</source>
      <translation>Correo registrado (Registered Mail)</translation>
    </message>
    <message>
      <source>First-Class Mail</source>
      <translation>Correo de primera clase (First-Class Mail)</translation>
    </message>
    <message>
      <source>Fax</source>
      <translation>Fax</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>Correo electrónico</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>En mano</translation>
    </message>
    <message>
      <source>Web form</source>
      <translation>Formulario web</translation>
    </message>
    <message>
      <source>Sent by fax</source>
      <translation>Enviada por fax</translation>
    </message>
    <message>
      <source>Sent by e-mail</source>
      <translation>Enviada por correo electrónico</translation>
    </message>
    <message>
      <source>Sent by web form</source>
      <translation>Enviada por formulario web</translation>
    </message>
    <message>
      <source>Handed over</source>
      <translation>Entregada en mano</translation>
    </message>
    <message>
      <source>street or P.O. box</source>
      <translation>calle o apartado postal</translation>
    </message>
    <message>
      <source>city</source>
      <translation>ciudad</translation>
    </message>
    <message>
      <source>state</source>
      <translation>estado</translation>
    </message>
    <message>
      <source>ZIP code</source>
      <translation>Código postal</translation>
    </message>
    <message>
      <source>{letter}: delivered {day}</source>
      <translation>{letter}: se entregó el {day}</translation>
    </message>
    <message>
      <source>{letter}: mailed {day}</source>
      <translation>{letter}: se envió el {day}</translation>
    </message>
    <message>
      <source>{what}, no answer yet</source>
      <translation>{what}, aún sin respuesta</translation>
    </message>
    <message>
      <source>{what}, no answer for 1 day</source>
      <translation>{what}, 1 día sin respuesta</translation>
    </message>
    <message>
      <source>{what}, no answer for {days} days</source>
      <translation>{what}, {days} días sin respuesta</translation>
    </message>
    <message>
      <source>{letter} is not mailed yet.</source>
      <translation>{letter}: aún no se ha enviado.</translation>
    </message>
    <message>
      <source>{letter} came back {day}. Check the address and send it again.</source>
      <translation>{letter}: se devolvió el {day}. Verifique la dirección y envíe la carta de nuevo.</translation>
    </message>
    <message>
      <source>{letter} has no proof of delivery yet.</source>
      <translation>{letter}: aún no hay prueba de entrega.</translation>
    </message>
    <message>
      <source>{before}, {next}</source>
      <translation>{before}, {next}</translation>
    </message>
    <message>
      <source>{before} and {last}</source>
      <translation>{before} y {last}</translation>
    </message>
    <message>
      <source>This looks like an A-number. Leave it out, unless you are sure.</source>
      <translation>Esto parece un número A. No lo ponga, a menos que tenga una razón segura.</translation>
    </message>
    <message>
      <source>This looks like a Social Security number. Leave it out, unless you are sure.</source>
      <translation>Esto parece un número de Seguro Social. No lo ponga, a menos que tenga una razón segura.</translation>
    </message>
    <message>
      <source>Not needed: {why}</source>
      <translation>No hace falta: {why}</translation>
    </message>
    <message>
      <source>Step {number} has {left} of {total} tasks open: {tasks}</source>
      <translation>Paso {number}, tareas por hacer ({left} de {total}): {tasks}</translation>
    </message>
    <message>
      <source>Not written yet</source>
      <translation>Aún no escrita</translation>
    </message>
    <message>
      <source>Not signed yet</source>
      <translation>Aún no firmada</translation>
    </message>
    <message>
      <source>Not mailed yet</source>
      <translation>Aún no enviada</translation>
    </message>
    <message>
      <source>Not delivered yet</source>
      <translation>Aún no entregada</translation>
    </message>
    <message>
      <source>No answer yet</source>
      <translation>Aún sin respuesta</translation>
    </message>
    <message>
      <source>Letter no. {number}</source>
      <translation>Carta n.º {number}</translation>
    </message>
    <message>
      <source>Letter no. {number} of {day}</source>
      <translation>Carta n.º {number} del {day}</translation>
    </message>
    <message>
      <source>Signed {day}</source>
      <translation>Firmada el {day}</translation>
    </message>
    <message>
      <source>Signed, as it went out. The day of signing is not written down.</source>
      <translation>Firmada, como salió. El día de la firma no está anotado.</translation>
    </message>
    <message>
      <source>{way}, {day}</source>
      <translation>{way}, {day}</translation>
    </message>
    <message>
      <source>{way}, no. {number}, {day}</source>
      <translation>{way}, n.º {number}, {day}</translation>
    </message>
    <message>
      <source>Delivered {day}</source>
      <translation>Entregada el {day}</translation>
    </message>
    <message>
      <source>Delivered {day}, signed by {name}</source>
      <translation>Entregada el {day}; recibió y firmó: {name}</translation>
    </message>
    <message>
      <source>Came back {day}</source>
      <translation>Devuelta el {day}</translation>
    </message>
    <message>
      <source>Came back {day}: {why}</source>
      <translation>Devuelta el {day}: {why}</translation>
    </message>
    <message>
      <source>Answered {day}</source>
      <translation>Respondida el {day}</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Carta</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>Phone call</source>
      <translation>Llamada telefónica</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Reunión</translation>
    </message>
    <message>
      <source>It agrees</source>
      <translation>Está de acuerdo</translation>
    </message>
    <message>
      <source>It refuses</source>
      <translation>Se niega</translation>
    </message>
    <message>
      <source>It asks for something</source>
      <translation>Pide algo</translation>
    </message>
    <message>
      <source>It proposes a meeting</source>
      <translation>Propone una reunión</translation>
    </message>
    <message>
      <source>It sends us elsewhere</source>
      <translation>Nos remite a otra oficina</translation>
    </message>
    <message>
      <source>It takes no position</source>
      <translation>No toma posición</translation>
    </message>
    <message>
      <source>Closed {day}</source>
      <translation>Cerrada el {day}</translation>
    </message>
    <message>
      <source>Met {day}</source>
      <translation>Reunión el {day}</translation>
    </message>
    <message>
      <source>Decisions</source>
      <translation>Decisiones</translation>
    </message>
    <message>
      <source>Our own entries</source>
      <translation>Nuestras propias anotaciones</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>Cartas</translation>
    </message>
    <message>
      <source>Mailings</source>
      <translation>Envíos</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>Respuestas</translation>
    </message>
    <message>
      <source>Tasks</source>
      <translation>Tareas</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Fechas</translation>
    </message>
    <message>
      <source>Endings</source>
      <translation>Cierres</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Cambios</translation>
    </message>
    <message>
      <source>Activated</source>
      <translation>Activación</translation>
    </message>
    <message>
      <source>Planned day of activation</source>
      <translation>Día previsto de activación</translation>
    </message>
    <message>
      <source>Decided: {decision}</source>
      <translation>Decisión tomada: {decision}</translation>
    </message>
    <message>
      <source>Vote: {vote}</source>
      <translation>Votación: {vote}</translation>
    </message>
    <message>
      <source>The decision was taken</source>
      <translation>Se tomó la decisión</translation>
    </message>
    <message>
      <source>{what}: {place}</source>
      <translation>{what}: {place}</translation>
    </message>
    <message>
      <source>Step {number}: {step}</source>
      <translation>Paso {number}: {step}</translation>
    </message>
    <message>
      <source>Done: {task}</source>
      <translation>Hecho: {task}</translation>
    </message>
    <message>
      <source>Date done: {date}</source>
      <translation>Fecha cumplida: {date}</translation>
    </message>
    <message>
      <source>Campaign closed: {outcome}</source>
      <translation>Campaña cerrada: {outcome}</translation>
    </message>
    <message>
      <source>Then: {outcome}</source>
      <translation>Después: {outcome}</translation>
    </message>
    <message>
      <source>Went on with another playbook: {playbook}</source>
      <translation>Siguió con otra guía de campaña: {playbook}</translation>
    </message>
    <message>
      <source>Went on from another campaign: {playbook}</source>
      <translation>Viene de otra campaña: {playbook}</translation>
    </message>
    <message>
      <source>Source: {source}</source>
      <translation>Fuente: {source}</translation>
    </message>
    <message>
      <source>Files: {files}</source>
      <translation>Archivos: {files}</translation>
    </message>
    <message>
      <source>More time until {day}</source>
      <translation>Más tiempo hasta el {day}</translation>
    </message>
    <message>
      <source>More time until {day}: {date}</source>
      <translation>Más tiempo hasta el {day}: {date}</translation>
    </message>
    <message>
      <source>Reason: {reason}</source>
      <translation>Motivo: {reason}</translation>
    </message>
    <message>
      <source>Sent</source>
      <translation>Enviadas</translation>
    </message>
    <message>
      <source>Written and printed</source>
      <translation>Escrita e impresa</translation>
    </message>
    <message>
      <source>Written</source>
      <translation>Escrita</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Impresa</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>Firmada</translation>
    </message>
    <message>
      <source>Signed for by {who}</source>
      <translation>Recibió y firmó: {who}</translation>
    </message>
    <message>
      <source>{way} with {who}: {stance}</source>
      <translation>{way} con {who}: {stance}</translation>
    </message>
    <message>
      <source>{way} from {who}: {stance}</source>
      <translation>{way} de {who}: {stance}</translation>
    </message>
    <message>
      <source>It answers: {letters}</source>
      <translation>Responde a: {letters}</translation>
    </message>
    <message>
      <source>It follows: {letter}</source>
      <translation>Sigue a: {letter}</translation>
    </message>
    <message>
      <source>It takes the place of: {letter}</source>
      <translation>Reemplaza a: {letter}</translation>
    </message>
    <message>
      <source>{what}: copy of {letter}</source>
      <translation>{what}: copia de {letter}</translation>
    </message>
    <message>
      <source>{way}, no. {number}</source>
      <translation>{way}, n.º {number}</translation>
    </message>
    <message>
      <source>Copy for {who}</source>
      <translation>Copia para {who}</translation>
    </message>
    <message>
      <source>To {address}</source>
      <translation>A {address}</translation>
    </message>
    <message>
      <source>The one of {day} came back</source>
      <translation>El envío del {day} se devolvió</translation>
    </message>
    <message>
      <source>Beside the one of {day}: {way}</source>
      <translation>Además del envío del {day}: {way}</translation>
    </message>
    <message>
      <source>Spanish</source>
      <translation>español</translation>
    </message>
    <message>
      <source>{title}. {starts}. {later}.</source>
      <translation>{title}. {starts}. {later}.</translation>
    </message>
    <message>
      <source>Due {length} later</source>
      <translation>Vence {length} después</translation>
    </message>
    <message>
      <source>Starts when the day of the decision is written down</source>
      <translation>Empieza cuando se anota el día de la decisión</translation>
    </message>
    <message>
      <source>The letter that it counts from is not in the file. Choose another one</source>
      <translation>La carta desde la que se cuenta no está en el archivo. Elija otra</translation>
    </message>
    <message>
      <source>Starts when {letter} is mailed</source>
      <translation>Empieza cuando se envía {letter}</translation>
    </message>
    <message>
      <source>Starts when {letter} is delivered</source>
      <translation>Empieza cuando se entrega {letter}</translation>
    </message>
    <message>
      <source>Starts when {letter} is answered</source>
      <translation>Empieza cuando llega la respuesta a {letter}</translation>
    </message>
    <message>
      <source>The form has no key {key}. Did you mean {near}?</source>
      <translation>El formulario no tiene la clave {key}. ¿Quiso decir {near}?</translation>
    </message>
    <message>
      <source>The form has no key {key}. Remove it, or use one of: {known}.</source>
      <translation>El formulario no tiene la clave {key}. Quítela, o use una de estas: {known}.</translation>
    </message>
    <message>
      <source>The form has no key {key}. Remove it.</source>
      <translation>El formulario no tiene la clave {key}. Quítela.</translation>
    </message>
    <message>
      <source>This is {found}. Write {expected}.</source>
      <translation>Esto es {found}. Escriba {expected}.</translation>
    </message>
    <message>
      <source>Not every line here is a text. Write {expected}.</source>
      <translation>No todas las líneas de aquí son textos. Escriba {expected}.</translation>
    </message>
    <message>
      <source>The key {key} is missing or empty. Fill it in.</source>
      <translation>La clave {key} falta o está vacía. Complétela.</translation>
    </message>
    <message>
      <source>There is no state {value}. Write the two letters of a state, as VA.</source>
      <translation>No hay ningún estado {value}. Escriba las dos letras de un estado, como VA.</translation>
    </message>
    <message>
      <source>The word {value} does not fit here. Use one of: {words}.</source>
      <translation>La palabra {value} no sirve aquí. Use una de estas: {words}.</translation>
    </message>
    <message>
      <source>There is no playbook {slug}. Use one of: {known}.</source>
      <translation>No hay ninguna guía de campaña {slug}. Use una de estas: {known}.</translation>
    </message>
    <message>
      <source>A date of activation does not fit {activation}. Remove the date, or write scheduled or activated.</source>
      <translation>Una fecha de activación no corresponde a {activation}. Quite la fecha, o escriba scheduled o activated.</translation>
    </message>
    <message>
      <source>There is no role {role}. Use one of: {known}.</source>
      <translation>No hay ninguna función {role}. Use una de estas: {known}.</translation>
    </message>
    <message>
      <source>There are two recipients for the role {role}. Keep one of them.</source>
      <translation>Hay dos destinatarios para la función {role}. Deje uno solo.</translation>
    </message>
    <message>
      <source>There are two facts with the id {id}. Give one of them another.</source>
      <translation>Hay dos datos con el id {id}. Dé otro a uno de ellos.</translation>
    </message>
    <message>
      <source>There is no date {value}. Write 2010-08-10, or "2010-08" where the day is not known.</source>
      <translation>No existe la fecha {value}. Escriba 2010-08-10, o "2010-08" si no se sabe el día.</translation>
    </message>
    <message>
      <source>commas</source>
      <translation>comas</translation>
    </message>
    <message>
      <source>semicolons</source>
      <translation>puntos y comas</translation>
    </message>
    <message>
      <source>tabs</source>
      <translation>tabuladores</translation>
    </message>
    <message>
      <source>The file has more than {size} MB. Split it into several files.</source>
      <translation>El archivo pesa más de {size} MB. Divídalo en varios archivos.</translation>
    </message>
    <message>
      <source>This is a spreadsheet. Open it, save it as CSV, and choose that file.</source>
      <translation>Esta es una hoja de cálculo. Ábrala, guárdela como CSV y elija ese archivo.</translation>
    </message>
    <message>
      <source>The file is empty. The first line needs the names of the columns.</source>
      <translation>El archivo está vacío. La primera línea debe tener los nombres de las columnas.</translation>
    </message>
    <message>
      <source>The file is not in UTF-8. It was read as Windows text: check names with accents.</source>
      <translation>El archivo no está en UTF-8. Se leyó como texto de Windows: revise los nombres con acentos.</translation>
    </message>
    <message>
      <source>There is no row below the names of the columns. Add one.</source>
      <translation>No hay ninguna fila debajo de los nombres de las columnas. Agregue una.</translation>
    </message>
    <message>
      <source>This line is not in UTF-8. Save the file as "CSV UTF-8", and choose that one.</source>
      <translation>Esta línea no está en UTF-8. Guarde el archivo como «CSV UTF-8» y elija ese.</translation>
    </message>
    <message>
      <source>This is no text that can be read. Save the file as CSV in UTF-8.</source>
      <translation>Este texto no se puede leer. Guarde el archivo como CSV en UTF-8.</translation>
    </message>
    <message>
      <source>The file has more than {count} columns. Leave out those that are not needed.</source>
      <translation>El archivo tiene más de {count} columnas. Quite las que no hacen falta.</translation>
    </message>
    <message>
      <source>The file has more than {count} rows. Split it into several files.</source>
      <translation>El archivo tiene más de {count} filas. Divídalo en varios archivos.</translation>
    </message>
    <message>
      <source>The row has {found} cells, and there are {count} columns. Quote a text that holds {delimiter}.</source>
      <translation>La fila tiene {found} celdas, y hay {count} columnas. Ponga entre comillas el texto que contenga {delimiter}.</translation>
    </message>
    <message>
      <source>A quotation mark opens in this row and is never closed. Close it.</source>
      <translation>En esta fila se abre una comilla y nunca se cierra. Ciérrela.</translation>
    </message>
    <message>
      <source>A cell of this row is far too long. Look for a quotation mark left open.</source>
      <translation>Una celda de esta fila es demasiado larga. Busque una comilla que quedó abierta.</translation>
    </message>
    <message>
      <source>A quotation mark stands inside a quoted cell. Write it twice.</source>
      <translation>Hay una comilla dentro de una celda entre comillas. Escríbala dos veces.</translation>
    </message>
    <message>
      <source>The shipped directory of offices is damaged ({reason}). Install the program again.</source>
      <translation>El directorio de oficinas del programa está dañado ({reason}). Instale otra vez el programa.</translation>
    </message>
    <message>
      <source>The shipped file {name} cannot be read. Install the program again.</source>
      <translation>No se puede leer el archivo {name} del programa. Instale otra vez el programa.</translation>
    </message>
    <message>
      <source>This is no text in UTF-8. Save the file again as UTF-8.</source>
      <translation>Este texto no está en UTF-8. Guarde el archivo de nuevo como UTF-8.</translation>
    </message>
    <message>
      <source>The file is empty. Export it again, or choose another one.</source>
      <translation>El archivo está vacío. Expórtelo de nuevo o elija otro.</translation>
    </message>
    <message>
      <source>The file goes on after its end. Remove what stands here.</source>
      <translation>El archivo sigue después de su final. Quite lo que hay aquí.</translation>
    </message>
    <message>
      <source>Too many brackets stand inside each other. Remove them.</source>
      <translation>Hay demasiados corchetes unos dentro de otros. Quítelos.</translation>
    </message>
    <message>
      <source>A comma or a closing bracket is missing here. Write it.</source>
      <translation>Aquí falta una coma o un corchete de cierre. Escríbalo.</translation>
    </message>
    <message>
      <source>A key in quotation marks is missing here. Write it.</source>
      <translation>Aquí falta una clave entre comillas. Escríbala.</translation>
    </message>
    <message>
      <source>This key stands twice. Keep one of them.</source>
      <translation>Esta clave aparece dos veces. Deje solo una.</translation>
    </message>
    <message>
      <source>A colon is missing after this key. Write it.</source>
      <translation>Faltan dos puntos después de esta clave. Escríbalos.</translation>
    </message>
    <message>
      <source>The file has more than {count} values. Split it.</source>
      <translation>El archivo tiene más de {count} valores. Divídalo.</translation>
    </message>
    <message>
      <source>There is no value here that can be read. Write texts in quotation marks.</source>
      <translation>Aquí no hay ningún valor que se pueda leer. Escriba los textos entre comillas.</translation>
    </message>
    <message>
      <source>This text cannot be read. Close its quotation mark, and write \n for a line break.</source>
      <translation>Este texto no se puede leer. Cierre las comillas y escriba \n para un salto de línea.</translation>
    </message>
    <message>
      <source>This text holds half of a character. Write it anew.</source>
      <translation>Este texto tiene la mitad de un carácter. Escríbalo de nuevo.</translation>
    </message>
    <message>
      <source>This number cannot be read. Write it as 60, or in quotation marks.</source>
      <translation>Este número no se puede leer. Escríbalo como 60, o entre comillas.</translation>
    </message>
    <message>
      <source>This number is too large. Write a smaller one.</source>
      <translation>Este número es demasiado grande. Escriba uno menor.</translation>
    </message>
    <message>
      <source>The file does not begin as an e-mail does. Who sent it, and when, is not in it.</source>
      <translation>El archivo no empieza como un correo electrónico. No dice quién lo envió ni cuándo.</translation>
    </message>
    <message>
      <source>The text is very long. Only its beginning is shown. The file has all of it.</source>
      <translation>El texto es muy largo. Solo se muestra el principio. El archivo lo tiene todo.</translation>
    </message>
    <message>
      <source>The message has no words that can be read.</source>
      <translation>El mensaje no tiene palabras que se puedan leer.</translation>
    </message>
    <message>
      <source>The date cannot be read: {date}.</source>
      <translation>No se puede leer la fecha: {date}.</translation>
    </message>
    <message>
      <source>The message has more than {count} parts. The file has all of them.</source>
      <translation>El mensaje tiene más de {count} partes. El archivo las tiene todas.</translation>
    </message>
    <message>
      <source>The end of the message is missing, or its parts are not kept apart as they should be.</source>
      <translation>Falta el final del mensaje, o sus partes no están separadas como deben.</translation>
    </message>
    <message>
      <source>The parts of the message cannot be told apart. They are shown as they stand in the file.</source>
      <translation>No se pueden separar las partes del mensaje. Se muestran como están en el archivo.</translation>
    </message>
    <message>
      <source>The text is not packed as the message says. A part of it may be missing or wrong.</source>
      <translation>El texto no está empaquetado como dice el mensaje. Una parte puede faltar o estar mal.</translation>
    </message>
    <message>
      <source>The text is not written in {charset}, as the message says. Some letters may be wrong.</source>
      <translation>El texto no está escrito en {charset}, como dice el mensaje. Algunas letras pueden estar mal.</translation>
    </message>
    <message>
      <source>The message does not say how its letters are written. Some of them may be wrong.</source>
      <translation>El mensaje no dice cómo están escritas sus letras. Algunas pueden estar mal.</translation>
    </message>
    <message>
      <source>The message is a web page. Its words are shown, without its pictures and its look.</source>
      <translation>El mensaje es una página web. Se muestran sus palabras, sin sus imágenes ni su aspecto.</translation>
    </message>
    <message>
      <source>It holds text or files in a form that only Outlook reads.</source>
      <translation>Contiene texto o archivos en un formato que solo Outlook puede leer.</translation>
    </message>
    <message>
      <source>It is locked or signed as a whole. Only a mail program with the right key opens it.</source>
      <translation>Está bloqueado o firmado por completo. Solo lo abre un programa de correo que tenga la clave correcta.</translation>
    </message>
    <message>
      <source>It only says where the rest of it is. Nothing is fetched.</source>
      <translation>Solo dice dónde está el resto. No se descarga nada.</translation>
    </message>
    <message>
      <source>It lies too deep inside other messages to be looked into.</source>
      <translation>Está demasiado adentro de otros mensajes y no se puede examinar.</translation>
    </message>
    <message>
      <source>It is damaged, or not packed as the message says.</source>
      <translation>Está dañado, o no está empaquetado como dice el mensaje.</translation>
    </message>
    <message>
      <source>PNG or JPEG</source>
      <translation>PNG o JPEG</translation>
    </message>
    <message>
      <source>a GIF picture</source>
      <translation>una imagen GIF</translation>
    </message>
    <message>
      <source>a BMP picture</source>
      <translation>una imagen BMP</translation>
    </message>
    <message>
      <source>a TIFF picture</source>
      <translation>una imagen TIFF</translation>
    </message>
    <message>
      <source>a PDF</source>
      <translation>un PDF</translation>
    </message>
    <message>
      <source>an SVG drawing</source>
      <translation>un dibujo SVG</translation>
    </message>
    <message>
      <source>an XML file</source>
      <translation>un archivo XML</translation>
    </message>
    <message>
      <source>a HEIC picture</source>
      <translation>una imagen HEIC</translation>
    </message>
    <message>
      <source>a WebP picture</source>
      <translation>una imagen WebP</translation>
    </message>
    <message>
      <source>PNG, JPEG or SVG</source>
      <translation>PNG, JPEG o SVG</translation>
    </message>
    <message>
      <source>{name} is empty. Choose another file.</source>
      <translation>{name} está vacío. Elija otro archivo.</translation>
    </message>
    <message>
      <source>{name} is larger than {most} megabytes. Save it smaller, and choose it again.</source>
      <translation>{name} pesa más de {most} megabytes. Guárdelo más pequeño y elíjalo de nuevo.</translation>
    </message>
    <message>
      <source>{name} is damaged and cannot be read. Save it anew, and choose it again.</source>
      <translation>{name} está dañado y no se puede leer. Guárdelo de nuevo y vuelva a elegirlo.</translation>
    </message>
    <message>
      <source>{name} is not a picture. Choose a {kinds} file.</source>
      <translation>{name} no es una imagen. Elija un archivo {kinds}.</translation>
    </message>
    <message>
      <source>{name} is {kind}. Save it as PNG or JPEG, and choose that file.</source>
      <translation>{name} es {kind}. Guárdelo como PNG o JPEG y elija ese archivo.</translation>
    </message>
    <message>
      <source>{name} has {width} x {height} pixels, more than {most} million. Save it smaller, and choose it again.</source>
      <translation>{name} tiene {width} x {height} píxeles, más de {most} millones. Guárdelo más pequeño y elíjalo de nuevo.</translation>
    </message>
    <message>
      <source>{name} moves. Save one picture of it as PNG, and choose that file.</source>
      <translation>{name} es una imagen en movimiento. Guarde una sola imagen como PNG y elija ese archivo.</translation>
    </message>
    <message>
      <source>{name} has only {width} x {height} pixels and would print blurred. Choose one at least {least_width} wide or {least_height} high.</source>
      <translation>{name} tiene solo {width} x {height} píxeles y se imprimiría borroso. Elija una imagen de al menos {least_width} de ancho o {least_height} de alto.</translation>
    </message>
    <message>
      <source>There is no file {path}. Check the name and the folder.</source>
      <translation>No existe el archivo {path}. Revise el nombre y la carpeta.</translation>
    </message>
    <message>
      <source>not a file name</source>
      <translation>no es un nombre de archivo</translation>
    </message>
    <message>
      <source>The file {path} cannot be read ({reason}). Check it and its permissions.</source>
      <translation>No se puede leer el archivo {path} ({reason}). Revíselo y revise sus permisos.</translation>
    </message>
    <message>
      <source>{name} is not a file. Choose another one.</source>
      <translation>{name} no es un archivo. Elija otro.</translation>
    </message>
    <message>
      <source>There are two recipients for the role {role}. Keep one, or send one letter to many.</source>
      <translation>Hay dos destinatarios para la función {role}. Deje uno solo, o envíe una carta a muchos.</translation>
    </message>
    <message>
      <source>The first line does not hold the names of the columns. Begin the file with: {columns}.</source>
      <translation>La primera línea no tiene los nombres de las columnas. Comience el archivo con: {columns}.</translation>
    </message>
    <message>
      <source>There is no column {heading}. Remove it, or use one of: {known}.</source>
      <translation>No existe la columna {heading}. Quítela o use una de estas: {known}.</translation>
    </message>
    <message>
      <source>There is no column {heading}. Did you mean {near}?</source>
      <translation>No existe la columna {heading}. ¿Quiso decir {near}?</translation>
    </message>
    <message>
      <source>Two columns are {name}. Keep one of them.</source>
      <translation>Hay dos columnas {name}. Deje una de ellas.</translation>
    </message>
    <message>
      <source>No column is the role. Add a column named role that holds one of these: {known}.</source>
      <translation>Ninguna columna es la función. Agregue una columna llamada role que tenga una de estas: {known}.</translation>
    </message>
    <message>
      <source>No column is the {name}. Add a column named {name}.</source>
      <translation>Ninguna columna es {name}. Agregue una columna llamada {name}.</translation>
    </message>
    <message>
      <source>There are too many problems. The rows after this one were not read. Mend these first.</source>
      <translation>Hay demasiados problemas. No se leyeron las filas que siguen. Corrija primero estos.</translation>
    </message>
    <message>
      <source>This row is the same recipient as line {line}. It gets two letters.</source>
      <translation>Esta fila tiene el mismo destinatario que la línea {line}. Recibe dos cartas.</translation>
    </message>
    <message>
      <source>A cell stands in a column without a name. Name the column.</source>
      <translation>Hay una celda en una columna sin nombre. Ponga nombre a la columna.</translation>
    </message>
    <message>
      <source>This row names nobody. Enter a name, a unit or an agency.</source>
      <translation>Esta fila no nombra a nadie. Escriba un nombre, una unidad o una agencia.</translation>
    </message>
    <message>
      <source>The cell holds a line break. Write one line in each cell.</source>
      <translation>La celda tiene un salto de línea. Escriba una sola línea en cada celda.</translation>
    </message>
    <message>
      <source>The cell has {found} characters. Write {most} at most.</source>
      <translation>La celda tiene {found} caracteres. Escriba {most} como máximo.</translation>
    </message>
    <message>
      <source>The cell holds the character U+{number}, which nobody can see. Take it out.</source>
      <translation>La celda tiene el carácter U+{number}, que nadie puede ver. Quítelo.</translation>
    </message>
    <message>
      <source>The role is missing. Use one of: {known}.</source>
      <translation>Falta la función. Use una de estas: {known}.</translation>
    </message>
    <message>
      <source>There is no role {role}. Did you mean {near}?</source>
      <translation>No hay ninguna función {role}. ¿Quiso decir {near}?</translation>
    </message>
    <message>
      <source>There is no day {written}. Write a date of the calendar as 2010-09-30.</source>
      <translation>No existe el día {written}. Escriba una fecha del calendario, así: 2010-09-30.</translation>
    </message>
    <message>
      <source>The file has more than {size} KB. Shorten it.</source>
      <translation>El archivo pesa más de {size} KB. Acórtelo.</translation>
    </message>
    <message>
      <source>This key has too many parts. Shorten it.</source>
      <translation>Esta clave tiene demasiadas partes. Acórtela.</translation>
    </message>
    <message>
      <source>There is no day {written}. Write a date of the calendar as 2010-09-28.</source>
      <translation>No existe el día {written}. Escriba una fecha del calendario, así: 2010-09-28.</translation>
    </message>
    <message>
      <source>A text is not closed here. Close its quotation mark.</source>
      <translation>Aquí hay un texto sin cerrar. Cierre sus comillas.</translation>
    </message>
    <message>
      <source>A character here cannot stand in a text file. Remove it, or save the file again as plain text.</source>
      <translation>Aquí hay un carácter que no cabe en un archivo de texto. Quítelo o guarde el archivo de nuevo como texto sin formato.</translation>
    </message>
    <message>
      <source>An equals sign is missing after this key. Write it.</source>
      <translation>Falta un signo igual después de esta clave. Escríbalo.</translation>
    </message>
    <message>
      <source>This line goes on after its value. Put texts in quotation marks, each key on its own line.</source>
      <translation>Esta línea sigue después de su valor. Ponga los textos entre comillas y cada clave en su propia línea.</translation>
    </message>
    <message>
      <source>A backslash here stands for nothing. Write two of them, or none.</source>
      <translation>Aquí hay una barra invertida que no significa nada. Escriba dos o ninguna.</translation>
    </message>
    <message>
      <source>There is no such day or time. Write a date of the calendar as 2010-09-28.</source>
      <translation>No existe ese día o esa hora. Escriba una fecha del calendario como 2010-09-28.</translation>
    </message>
    <message>
      <source>The value of this key cannot be read. Write texts in quotation marks, lists in brackets.</source>
      <translation>No se puede leer el valor de esta clave. Escriba los textos entre comillas y las listas entre corchetes.</translation>
    </message>
    <message>
      <source>There is no key here that can be read. Write a line as name = "text".</source>
      <translation>Aquí no hay ninguna clave que se pueda leer. Escriba la línea como nombre = "texto".</translation>
    </message>
    <message>
      <source>This line cannot be read. Write texts in quotation marks, lists in brackets.</source>
      <translation>No se puede leer esta línea. Escriba los textos entre comillas y las listas entre corchetes.</translation>
    </message>
    <message>
      <source>a text in quotation marks</source>
      <translation>un texto entre comillas</translation>
    </message>
    <message>
      <source>a list of texts</source>
      <translation>una lista de textos</translation>
    </message>
    <message>
      <source>a day, as 2010-09-28</source>
      <translation>un día, como 2010-09-28</translation>
    </message>
    <message>
      <source>a SHA-256 of 64 digits</source>
      <translation>un SHA-256 de 64 dígitos</translation>
    </message>
    <message>
      <source>a whole number</source>
      <translation>un número entero</translation>
    </message>
    <message>
      <source>an id of small letters, digits, - and _, as notice-ice</source>
      <translation>un identificador de minúsculas, cifras, - y _, como notice-ice</translation>
    </message>
    <message>
      <source>texts by their names</source>
      <translation>textos con sus nombres</translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true o false</translation>
    </message>
    <message>
      <source>a moment, as 2010-09-28T12:00:00</source>
      <translation>un momento, como 2010-09-28T12:00:00</translation>
    </message>
    <message>
      <source>a date, as 2010-09-28 or 2010-09</source>
      <translation>una fecha, como 2010-09-28 o 2010-09</translation>
    </message>
    <message>
      <source>one of: {known}</source>
      <translation>uno de estos: {known}</translation>
    </message>
    <message>
      <source>the order of the paragraphs</source>
      <translation>el orden de los párrafos</translation>
    </message>
    <message>
      <source>how the letter goes out</source>
      <translation>cómo se envía la carta</translation>
    </message>
    <message>
      <source>a rule by which a date is counted</source>
      <translation>una regla para contar una fecha</translation>
    </message>
    <message>
      <source>The file</source>
      <translation>El archivo</translation>
    </message>
    <message>
      <source>The file is no export of this program. It begins with "format": "organizer".</source>
      <translation>El archivo no es una exportación de este programa, que empieza con "format": "organizer".</translation>
    </message>
    <message>
      <source>{name} is from a newer version of the program. Install that version to read it.</source>
      <translation>{name} es de una versión más nueva del programa. Instale esa versión para leerlo.</translation>
    </message>
    <message>
      <source>This does not fit here. Write {expected}.</source>
      <translation>Esto no corresponde aquí. Escriba {expected}.</translation>
    </message>
    <message>
      <source>A logo is not as it was exported. Export it again.</source>
      <translation>Un logotipo no está como se exportó. Expórtelo otra vez.</translation>
    </message>
    <message>
      <source>This stands twice: {name}. Keep one of them.</source>
      <translation>Esto aparece dos veces: {name}. Deje solo uno.</translation>
    </message>
    <message>
      <source>a list in square brackets</source>
      <translation>una lista entre corchetes</translation>
    </message>
    <message>
      <source>keys and values in curly brackets</source>
      <translation>claves y valores entre llaves</translation>
    </message>
    <message>
      <source>an id of 64 characters at most</source>
      <translation>un identificador de 64 caracteres como máximo</translation>
    </message>
    <message>
      <source>The id {id} stands twice. Give one of them another.</source>
      <translation>El identificador {id} aparece dos veces. Dele otro a uno de los dos.</translation>
    </message>
    <message>
      <source>This does not fit here. A text may have {count} characters. Shorten it.</source>
      <translation>Esto no corresponde aquí. Un texto puede tener {count} caracteres. Acórtelo.</translation>
    </message>
    <message>
      <source>This names a letter that is not in the file. Use the id of one.</source>
      <translation>Esto nombra una carta que no está en el archivo. Use el identificador de una.</translation>
    </message>
    <message>
      <source>This file is not as it was exported. Export it again.</source>
      <translation>Este archivo no está como se exportó. Expórtelo otra vez.</translation>
    </message>
    <message>
      <source>This file is larger than 10 MB. Make it smaller, then try again.</source>
      <translation>Este archivo ocupa más de 10 MB. Redúzcalo y pruebe otra vez.</translation>
    </message>
    <message>
      <source>Take back: {act}</source>
      <translation>Revertir: {act}</translation>
    </message>
    <message>
      <source>Took back: {act}</source>
      <translation>Se deshizo: {act}</translation>
    </message>
    <message>
      <source>Take back: </source>
      <translation>Revertir: </translation>
    </message>
    <message>
      <source>Took back: </source>
      <translation>Se revirtió: </translation>
    </message>
    <message>
      <source>{name} cannot be read: {reason}. Choose another file.</source>
      <translation>No se puede leer {name}: {reason}. Elija otro archivo.</translation>
    </message>
    <message>
      <source>The record ended this date. It comes back when you change the record.</source>
      <translation>Lo que está registrado terminó esta fecha. La fecha vuelve cuando usted cambia el registro.</translation>
    </message>
    <message>
      <source>This date is done. Mark it not done before you move it.</source>
      <translation>Esta fecha está hecha. Márquela como no hecha antes de moverla.</translation>
    </message>
    <message>
      <source>It cannot come before {day}. That is the day of its count.</source>
      <translation>No puede ser antes del {day}. Ese es el día que resulta de su cuenta.</translation>
    </message>
    <message>
      <source>Moved by hand</source>
      <translation>Se movió a mano</translation>
    </message>
    <message>
      <source>More time ends after {day}. Choose a later day.</source>
      <translation>Un plazo con más tiempo debe terminar después del {day}. Elija un día posterior.</translation>
    </message>
    <message>
      <source>Moved from {day}. Reason: {reason}</source>
      <translation>Se movió del {day}. Motivo: {reason}</translation>
    </message>
    <message>
      <source>What follows: {words}</source>
      <translation>Lo que sigue: {words}</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En espera</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be made: {reason}. Choose another place.</source>
      <translation>No se puede crear la carpeta {folder}: {reason}. Elija otro lugar.</translation>
    </message>
    <message>
      <source>There are {count} pages, and none of them was chosen. Choose other pages.</source>
      <translation>Hay {count} páginas y no se eligió ninguna de ellas. Elija otras páginas.</translation>
    </message>
    <message>
      <source>Printing was stopped. No file was written.</source>
      <translation>Se detuvo la impresión. No se escribió ningún archivo.</translation>
    </message>
    <message>
      <source>Printing was stopped. Some pages may still come out of the printer.</source>
      <translation>Se detuvo la impresión. Es posible que aún salgan algunas páginas de la impresora.</translation>
    </message>
    <message>
      <source>The printer did not take the pages. Look if it is on, then print again.</source>
      <translation>La impresora no aceptó las páginas. Vea si está encendida e imprima de nuevo.</translation>
    </message>
    <message>
      <source>No program for {kind} files was found. Save {name} instead of opening it.</source>
      <translation>No se encontró un programa para archivos {kind}. Guarde {name} en lugar de abrirlo.</translation>
    </message>
    <message>
      <source>Nothing can be written in {folder}: {reason}. Save it in another folder instead.</source>
      <translation>No se puede escribir en {folder}: {reason}. Guárdelo en otra carpeta.</translation>
    </message>
    <message>
      <source>Type the passphrase that the file has now.</source>
      <translation>Escriba la frase de contraseña que el archivo tiene ahora.</translation>
    </message>
    <message>
      <source>The folder {folder} is gone. Save the file again.</source>
      <translation>La carpeta {folder} ya no existe. Guarde otra vez el archivo.</translation>
    </message>
    <message>
      <source>No program for folders was found. The file is in {folder}.</source>
      <translation>No se encontró un programa para carpetas. El archivo está en {folder}.</translation>
    </message>
    <message>
      <source>{name} is larger than 1 megabyte. Save it as PNG, and choose that file.</source>
      <translation>{name} tiene más de 1 megabyte. Guárdelo como PNG y elija ese archivo.</translation>
    </message>
    <message>
      <source>{name} holds short forms of text that could hide anything. Save it as plain SVG or as PNG.</source>
      <translation>{name} tiene abreviaturas de texto que podrían esconder cualquier cosa. Guárdelo como SVG simple o como PNG.</translation>
    </message>
    <message>
      <source>{name} has too many parts to draw. Save it as PNG, and choose that file.</source>
      <translation>{name} tiene demasiadas partes para dibujarlo. Guárdelo como PNG y elija ese archivo.</translation>
    </message>
    <message>
      <source>{name} holds a script. Save it as PNG, and choose that file.</source>
      <translation>{name} contiene un programa. Guárdelo como PNG y elija ese archivo.</translation>
    </message>
    <message>
      <source>{name} refers to {link}, outside itself. Save it as PNG, and choose that file.</source>
      <translation>{name} remite a {link}, fuera del archivo. Guárdelo como PNG y elija ese archivo.</translation>
    </message>
    <message>
      <source>{name} refers to other files in its styles, outside itself. Save it as PNG, and choose that file.</source>
      <translation>{name} remite en sus estilos a otros archivos. Guárdelo como PNG y elija ese archivo.</translation>
    </message>
    <message>
      <source>{name} is damaged and cannot be drawn. Save it as PNG, and choose that file.</source>
      <translation>{name} está dañado y no se puede dibujar. Guárdelo como PNG y elija ese archivo.</translation>
    </message>
    <message>
      <source>The answer of {when} is older than the mailing of {day}. Check both days.</source>
      <translation>La respuesta ({when}) es anterior al envío del {day}. Revise los dos días.</translation>
    </message>
    <message>
      <source>Type the words once, so that you know they are copied right.</source>
      <translation>Escriba las palabras una vez, para saber que están bien copiadas.</translation>
    </message>
    <message>
      <source>These words are not the same. Check them and type them again.</source>
      <translation>Estas palabras no son las mismas. Revíselas y escríbalas otra vez.</translation>
    </message>
    <message>
      <source>This letter prints what looks like an A-number. Take it out, unless it must be there.</source>
      <translation>Esta carta imprime algo que parece un número A. Quítelo, a menos que tenga que estar.</translation>
    </message>
    <message>
      <source>This letter prints what looks like a Social Security number. Take it out, unless it must be there.</source>
      <translation>Esta carta imprime algo que parece un número de Seguro Social. Quítelo, a menos que tenga que estar.</translation>
    </message>
    <message>
      <source>The copy for {name} has no address. Write it on the envelope.</source>
      <translation>La copia para {name} no tiene dirección. Escríbala en el sobre.</translation>
    </message>
    <message>
      <source>The address is too long for the envelope window. Use a printed envelope or a label.</source>
      <translation>La dirección es demasiado larga para la ventana del sobre. Use un sobre impreso o una etiqueta.</translation>
    </message>
    <message>
      <source>The return address is too long for the upper window. Use an envelope with one window.</source>
      <translation>La dirección del remitente es demasiado larga para la ventana de arriba. Use un sobre con una sola ventana.</translation>
    </message>
    <message>
      <source>Change {field}: the letter cannot print {characters}.</source>
      <translation>Cambie {field}: la carta no puede imprimir {characters}.</translation>
    </message>
    <message>
      <source>The return address is too long for an envelope: {line}. Shorten it.</source>
      <translation>La dirección del remitente es demasiado larga para un sobre: {line}. Acórtela.</translation>
    </message>
    <message>
      <source>The address is too long for an envelope: {line}. Shorten it.</source>
      <translation>La dirección es demasiado larga para un sobre: {line}. Acórtela.</translation>
    </message>
    <message>
      <source>A text of the playbook has a fault ({reason}): {text}. Check the playbook.</source>
      <translation>Un texto de la guía de campaña tiene un error ({reason}): {text}. Revise la guía.</translation>
    </message>
    <message>
      <source>A sheet has {count} labels. Begin with one from 1 to {count}.</source>
      <translation>Una hoja tiene {count} etiquetas. Comience con una de la 1 a la {count}.</translation>
    </message>
    <message>
      <source>The address is too long for this label: {line}. Take a larger label or an envelope.</source>
      <translation>La dirección es demasiado larga para esta etiqueta: {line}. Use una etiqueta más grande o un sobre.</translation>
    </message>
    <message>
      <source>VIA CERTIFIED MAIL</source>
      <translation>POR CORREO CERTIFICADO</translation>
    </message>
    <message>
      <source>VIA CERTIFIED MAIL, RETURN RECEIPT REQUESTED</source>
      <translation>POR CORREO CERTIFICADO, CON ACUSE DE RECIBO</translation>
    </message>
    <message>
      <source>VIA REGISTERED MAIL</source>
      <translation>POR CORREO REGISTRADO</translation>
    </message>
    <message>
      <source>VIA FIRST-CLASS MAIL</source>
      <translation>POR CORREO DE PRIMERA CLASE</translation>
    </message>
    <message>
      <source>VIA FAX</source>
      <translation>POR FAX</translation>
    </message>
    <message>
      <source>VIA E-MAIL</source>
      <translation>POR CORREO ELECTRÓNICO</translation>
    </message>
    <message>
      <source>BY HAND</source>
      <translation>EN MANO</translation>
    </message>
    <message>
      <source>VIA WEB FORM</source>
      <translation>POR FORMULARIO WEB</translation>
    </message>
    <message>
      <source>The letter cannot print {characters}. Take it out of {line}.</source>
      <translation>La carta no puede imprimir {characters}. Quítelo de {line}.</translation>
    </message>
    <message>
      <source>The sheet cannot print {characters}. Take it out of {line}.</source>
      <translation>La hoja no puede imprimir {characters}. Quítelo de {line}.</translation>
    </message>
    <message>
      <source>{name} is larger than 10 megabytes. Save it smaller or in parts, and add it again.</source>
      <translation>{name} tiene más de 10 megabytes. Guárdelo más pequeño o en partes, y agréguelo otra vez.</translation>
    </message>
    <message>
      <source>{name} is kept as it came. The program cannot show what is in it.</source>
      <translation>{name} se guarda como llegó. El programa no puede mostrar lo que contiene.</translation>
    </message>
    <message>
      <source>{name} is kept as it came. To read its words here, save it in Outlook as .eml, and add that file.</source>
      <translation>{name} se guarda como llegó. Para leer sus palabras aquí, guárdelo en Outlook como .eml y agregue ese archivo.</translation>
    </message>
    <message>
      <source>{name} cannot be shown: it ends too early. It is kept as it came.</source>
      <translation>{name} no se puede mostrar: termina antes de tiempo. Se guarda como llegó.</translation>
    </message>
    <message>
      <source>{name} is {kind} and is kept as it came. To make a page of it, save it as JPEG, and add that file.</source>
      <translation>{name} es {kind} y se guarda como llegó. Para hacer una página, guárdelo como JPEG y agregue ese archivo.</translation>
    </message>
    <message>
      <source>None of the letters goes to the role {role}. Use one of: {known}.</source>
      <translation>Ninguna de las cartas va a la función {role}. Use una de estas: {known}.</translation>
    </message>
    <message>
      <source>The bundle is no archive PDF (PDF/A) and not tagged throughout (PDF/UA), because another program made {names}. The letter alone is both.</source>
      <translation>El paquete no es un PDF de archivo (PDF/A) ni está etiquetado por completo (PDF/UA), porque otro programa hizo {names}. La carta sola sí es las dos cosas.</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Para</translation>
    </message>
    <message>
      <source>Change recipient</source>
      <translation>Cambiar el destinatario</translation>
    </message>
    <message>
      <source>Add recipient</source>
      <translation>Agregar destinatario</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <source>Change address</source>
      <translation>Cambiar la dirección</translation>
    </message>
    <message>
      <source>Add address</source>
      <translation>Agregar la dirección</translation>
    </message>
    <message>
      <source>Mail</source>
      <translation>Envío</translation>
    </message>
    <message>
      <source>Change how it goes out</source>
      <translation>Cambiar la forma de envío</translation>
    </message>
    <message>
      <source>Add how it goes out</source>
      <translation>Agregar la forma de envío</translation>
    </message>
    <message>
      <source>Follows</source>
      <translation>Sigue a</translation>
    </message>
    <message>
      <source>Change what it follows</source>
      <translation>Cambiar a qué carta sigue</translation>
    </message>
    <message>
      <source>Add what it follows</source>
      <translation>Agregar a qué carta sigue</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>Change date</source>
      <translation>Cambiar la fecha</translation>
    </message>
    <message>
      <source>Add date</source>
      <translation>Agregar fecha</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Asunto</translation>
    </message>
    <message>
      <source>Change subject</source>
      <translation>Cambiar el asunto</translation>
    </message>
    <message>
      <source>Add subject</source>
      <translation>Agregar el asunto</translation>
    </message>
    <message>
      <source>Signer</source>
      <translation>Persona que firma</translation>
    </message>
    <message>
      <source>Change signer</source>
      <translation>Cambiar la persona que firma</translation>
    </message>
    <message>
      <source>Add signer</source>
      <translation>Agregar la persona que firma</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Decisión</translation>
    </message>
    <message>
      <source>Change decision</source>
      <translation>Cambiar la decisión</translation>
    </message>
    <message>
      <source>Add decision</source>
      <translation>Agregar la decisión</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Localidad</translation>
    </message>
    <message>
      <source>Change place</source>
      <translation>Cambiar la localidad</translation>
    </message>
    <message>
      <source>Add place</source>
      <translation>Agregar la localidad</translation>
    </message>
    <message>
      <source>Law</source>
      <translation>Ley</translation>
    </message>
    <message>
      <source>Change what the law says</source>
      <translation>Cambiar lo que dice la ley</translation>
    </message>
    <message>
      <source>Add what the law says</source>
      <translation>Agregar lo que dice la ley</translation>
    </message>
    <message>
      <source>Change answers</source>
      <translation>Cambiar las respuestas</translation>
    </message>
    <message>
      <source>Add answers</source>
      <translation>Agregar las respuestas</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Fuentes</translation>
    </message>
    <message>
      <source>Facts</source>
      <translation>Datos</translation>
    </message>
    <message>
      <source>Change facts</source>
      <translation>Cambiar los datos</translation>
    </message>
    <message>
      <source>Add facts</source>
      <translation>Agregar datos</translation>
    </message>
    <message>
      <source>Copies</source>
      <translation>Copias</translation>
    </message>
    <message>
      <source>Change copies</source>
      <translation>Cambiar las copias</translation>
    </message>
    <message>
      <source>Add copies</source>
      <translation>Agregar copias</translation>
    </message>
    <message>
      <source>Enclosures</source>
      <translation>Anexos</translation>
    </message>
    <message>
      <source>Change enclosures</source>
      <translation>Cambiar los anexos</translation>
    </message>
    <message>
      <source>Add enclosures</source>
      <translation>Agregar anexos</translation>
    </message>
    <message>
      <source>Change text</source>
      <translation>Cambiar el texto</translation>
    </message>
    <message>
      <source>Add text</source>
      <translation>Agregar el texto</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Extensión</translation>
    </message>
    <message>
      <source>Change letter</source>
      <translation>Cambiar la carta</translation>
    </message>
    <message>
      <source>Not provided</source>
      <translation>Sin datos</translation>
    </message>
    <message>
      <source>Not filled in</source>
      <translation>Sin llenar</translation>
    </message>
    <message>
      <source>{date}. The letter is still the same</source>
      <translation>{date}. La carta sigue igual</translation>
    </message>
    <message>
      <source>{date}. The letter changed since: print it again</source>
      <translation>{date}. La carta cambió desde entonces: imprímala de nuevo</translation>
    </message>
    <message>
      <source>Playbook version {playbook}, program version {program}</source>
      <translation>Versión de la guía de campaña: {playbook}; versión del programa: {program}</translation>
    </message>
    <message>
      <source>Its SHA-256 begins with {sum}</source>
      <translation>Su SHA-256 empieza con {sum}</translation>
    </message>
    <message>
      <source>Nobody by mail: you hand it over or enclose it</source>
      <translation>Nadie por correo: usted lo entrega o lo adjunta</translation>
    </message>
    <message>
      <source>{letter}. It tells of the answer: {answer}</source>
      <translation>{letter}. Habla de la respuesta: {answer}</translation>
    </message>
    <message>
      <source>{standing}. {reviewed}. This is not legal advice.</source>
      <translation>{standing}. {reviewed}. Esto no es asesoría legal.</translation>
    </message>
    <message>
      <source>{count} of {total} answered</source>
      <translation>Respondidas: {count} de {total}</translation>
    </message>
    <message>
      <source>Nobody: it needs no signature</source>
      <translation>Nadie: no necesita firma</translation>
    </message>
    <message>
      <source>{called}, {date}, vote {vote}</source>
      <translation>{called}, {date}, votación {vote}</translation>
    </message>
    <message>
      <source>{called}, {date}</source>
      <translation>{called}, {date}</translation>
    </message>
    <message>
      <source>Rests on no published statement</source>
      <translation>No se apoya en ninguna declaración publicada</translation>
    </message>
    <message>
      <source>Rests on 1 published statement, with its source</source>
      <translation>Se apoya en 1 declaración publicada, con su fuente</translation>
    </message>
    <message>
      <source>Rests on {count} published statements, each with its source</source>
      <translation>Se apoya en {count} declaraciones publicadas, cada una con su fuente</translation>
    </message>
    <message>
      <source>1 fact used, with its source</source>
      <translation>1 dato usado, con su fuente</translation>
    </message>
    <message>
      <source>{count} facts used, all have a source</source>
      <translation>{count} datos usados, todos con fuente</translation>
    </message>
    <message>
      <source>1 page, US Letter (8.5 x 11 in)</source>
      <translation>1 página, tamaño carta de EE. UU. (8.5 x 11 pulgadas)</translation>
    </message>
    <message>
      <source>{count} pages, US Letter (8.5 x 11 in)</source>
      <translation>{count} páginas, tamaño carta de EE. UU. (8.5 x 11 pulgadas)</translation>
    </message>
    <message>
      <source>The words of the playbook</source>
      <translation>Las palabras de la guía de campaña</translation>
    </message>
    <message>
      <source>A sentence states a fact without a source: {sentences} Add the source and its date in brackets.</source>
      <translation>Una oración da un dato sin fuente: {sentences} Agregue la fuente y su fecha entre paréntesis.</translation>
    </message>
    <message>
      <source>{count} sentences state facts without a source: {sentences} Add each source and its date in brackets.</source>
      <translation>Oraciones que dan datos sin fuente: {count}. {sentences} Agregue cada fuente y su fecha entre paréntesis.</translation>
    </message>
    <message>
      <source>Choose how this letter goes out. By the clause you copied it must be one of: {ways}.</source>
      <translation>Elija cómo sale esta carta. Según la cláusula que usted copió, debe ser una de estas formas: {ways}.</translation>
    </message>
    <message>
      <source>Choose how this letter goes out. By the clause you copied it must be one of: {ways}. {clause}</source>
      <translation>Elija cómo sale esta carta. Según la cláusula que usted copió, debe ser una de estas formas: {ways}. {clause}</translation>
    </message>
    <message>
      <source>{way} is not a way that the clause allows. Choose one of: {ways}.</source>
      <translation>La cláusula no permite esta forma de envío: {way}. Elija una de estas: {ways}.</translation>
    </message>
    <message>
      <source>{way} is not a way that the clause allows. Choose one of: {ways}. {clause}</source>
      <translation>La cláusula no permite esta forma de envío: {way}. Elija una de estas: {ways}. {clause}</translation>
    </message>
    <message>
      <source>{name} also holds {parts}. Only its pages go into the bundle.</source>
      <translation>{name} contiene también {parts}. Solo sus páginas van en el paquete.</translation>
    </message>
    <message>
      <source>{name} was damaged, and could be mended. Look at each of its pages in the bundle.</source>
      <translation>{name} estaba dañado y se pudo arreglar. Mire cada una de sus páginas en el paquete.</translation>
    </message>
    <message>
      <source>{name} is damaged: a part of its pages is missing. Get the file once more, and add that one.</source>
      <translation>{name} está dañado: falta una parte de sus páginas. Consiga el archivo otra vez y agregue ese.</translation>
    </message>
    <message>
      <source>scripts</source>
      <translation>programas</translation>
    </message>
    <message>
      <source>attached files</source>
      <translation>archivos adjuntos</translation>
    </message>
    <message>
      <source>commands for other programs</source>
      <translation>órdenes para otros programas</translation>
    </message>
    <message>
      <source>film or sound</source>
      <translation>video o sonido</translation>
    </message>
    <message>
      <source>a form</source>
      <translation>un formulario</translation>
    </message>
    <message>
      <source>{name}: larger than Letter, and printed smaller, down to {percent} percent: {pages}.</source>
      <translation>{name}: más grande que el tamaño carta; se imprime más pequeño, hasta el {percent} por ciento: {pages}.</translation>
    </message>
    <message>
      <source>{name}: stored turned, and set upright: {pages}.</source>
      <translation>{name}: guardadas giradas y puestas derechas: {pages}.</translation>
    </message>
    <message>
      <source>{name}: wider than high, and printed along the long side of the sheet: {pages}.</source>
      <translation>{name}: más anchas que altas, impresas a lo largo de la hoja: {pages}.</translation>
    </message>
    <message>
      <source>{count} pages</source>
      <translation>{count} páginas</translation>
    </message>
    <message>
      <source>page {number}</source>
      <translation>página {number}</translation>
    </message>
    <message>
      <source>pages {numbers}</source>
      <translation>páginas {numbers}</translation>
    </message>
    <message>
      <source>There is no letter {id}. Use one of: {known}.</source>
      <translation>No existe la carta {id}. Use una de estas: {known}.</translation>
    </message>
    <message>
      <source>The fact {id} is dated {date}, after this letter. It is left out.</source>
      <translation>El dato {id} tiene fecha {date}, posterior a esta carta. No se incluye.</translation>
    </message>
    <message>
      <source>Write the text of the letter.</source>
      <translation>Escriba el texto de la carta.</translation>
    </message>
    <message>
      <source>Enter the subject of the letter.</source>
      <translation>Escriba el asunto de la carta.</translation>
    </message>
    <message>
      <source>Write your words into the gaps: {text}</source>
      <translation>Escriba sus palabras en los espacios: {text}</translation>
    </message>
    <message>
      <source>There is a date of activation, but no activation. Remove the date, or say scheduled or activated.</source>
      <translation>Hay una fecha de activación, pero no hay activación. Quite la fecha, o indique que está prevista (scheduled) o hecha (activated).</translation>
    </message>
    <message>
      <source>There is no letter in the language {language}. Choose en.</source>
      <translation>No hay carta en el idioma {language}. Elija en (inglés).</translation>
    </message>
    <message>
      <source>This letter has no text in {language}. Take the courtesy copy off, or choose another letter.</source>
      <translation>Esta carta no tiene texto en {language}. Quite la traducción de cortesía, o elija otra carta.</translation>
    </message>
    <message>
      <source>You changed the subject. Write it in {language} too, for the courtesy copy.</source>
      <translation>Usted cambió el asunto. Escríbalo también en {language}, para la traducción de cortesía.</translation>
    </message>
    <message>
      <source>Write this in {language} too, for the courtesy copy: {words}</source>
      <translation>Escriba esto también en {language}, para la traducción de cortesía: {words}</translation>
    </message>
    <message>
      <source>The playbook does not have this in {language}, so there is no courtesy copy: {words}</source>
      <translation>La guía de campaña no tiene esto en {language}, así que no hay traducción de cortesía: {words}</translation>
    </message>
    <message>
      <source>The words in {language} are older than the English ones. Compare them: {words}</source>
      <translation>Las palabras en {language} son anteriores a las palabras en inglés. Compárelas: {words}</translation>
    </message>
    <message>
      <source>Due on {day}</source>
      <translation>Vence el {day}</translation>
    </message>
    <message>
      <source>{name} is kept in the file of the group. Only pages and pictures can be shown here.</source>
      <translation>{name} se conserva en el archivo del grupo. Aquí solo se pueden mostrar páginas e imágenes.</translation>
    </message>
    <message>
      <source>{why} Its pages are not in the record.</source>
      <translation>{why} Sus páginas no están en el expediente.</translation>
    </message>
    <message>
      <source>{name} is not in the record: the playbook has no such letter.</source>
      <translation>{name} no está en el expediente: la guía de campaña no tiene esa carta.</translation>
    </message>
    <message>
      <source>{name} is not in the record: {why}</source>
      <translation>{name} no está en el expediente: {why}</translation>
    </message>
    <message>
      <source>{name} is neither a PDF nor a PNG or JPEG picture. Save it as PDF, and add that file.</source>
      <translation>{name} no es un PDF ni una imagen PNG o JPEG. Guárdelo como PDF y agregue ese archivo.</translation>
    </message>
    <message>
      <source>{name} is larger than 10 megabytes. Save it smaller, and add it again.</source>
      <translation>{name} tiene más de 10 megabytes. Guárdelo más pequeño y agréguelo otra vez.</translation>
    </message>
    <message>
      <source>The line of {name} holds characters that cannot be printed: {characters}. Take them out.</source>
      <translation>La línea de {name} tiene caracteres que no se pueden imprimir: {characters}. Quítelos.</translation>
    </message>
    <message>
      <source>{name} has no line that says what it is. Write one.</source>
      <translation>{name} no tiene una línea que diga qué es. Escriba una.</translation>
    </message>
    <message>
      <source>This letter names the answer of {named}. That office gave a newer one, of {newer}. Choose which one it names.</source>
      <translation>Esta carta nombra la respuesta de {named}. Esa oficina dio otra más nueva, de {newer}. Elija cuál nombra.</translation>
    </message>
    <message>
      <source>This letter names the answer of {named}. That office gave a newer one, of {newer}. Check if this letter still fits.</source>
      <translation>Esta carta nombra la respuesta de {named}. Esa oficina dio otra más nueva, de {newer}. Vea si esta carta todavía sirve.</translation>
    </message>
    <message>
      <source>{title}, not mailed</source>
      <translation>{title}, sin enviar</translation>
    </message>
    <message>
      <source>{title}, mailed {day}</source>
      <translation>{title}, se envió el {day}</translation>
    </message>
    <message>
      <source>No. {number}, {title}, mailed {day}</source>
      <translation>N.º {number}, {title}, se envió el {day}</translation>
    </message>
    <message>
      <source>{day}. {channel}: {stance}</source>
      <translation>{day}. {channel}: {stance}</translation>
    </message>
    <message>
      <source>{name} is damaged. Open it in a PDF program, print it to a new PDF, and add that file.</source>
      <translation>{name} está dañado. Ábralo en un programa de PDF, imprímalo en un PDF nuevo y agregue ese archivo.</translation>
    </message>
    <message>
      <source>{name} unpacks to far more than it seems to hold. Print it to a new PDF, and add that file.</source>
      <translation>{name} ocupa mucho más de lo que parece al abrirse. Imprímalo en un PDF nuevo y agregue ese archivo.</translation>
    </message>
    <message>
      <source>{name} asks for a password. Save a copy without one, and add that copy.</source>
      <translation>{name} pide una contraseña. Guarde una copia sin contraseña y agregue esa copia.</translation>
    </message>
    <message>
      <source>{name} ends too early: a part of it is missing. Get the file once more, and add that one.</source>
      <translation>{name} termina antes de tiempo: le falta una parte. Consiga el archivo otra vez y agregue ese.</translation>
    </message>
    <message>
      <source>{name} is locked by who made it. Ask for a copy without the lock, and add that one.</source>
      <translation>{name} está bloqueado por quien lo hizo. Pida una copia sin bloqueo y agregue esa.</translation>
    </message>
    <message>
      <source>{name} is a folder of files inside a PDF. Save the files in it, and add each one.</source>
      <translation>{name} es una carpeta de archivos dentro de un PDF. Guarde los archivos que contiene y agregue cada uno.</translation>
    </message>
    <message>
      <source>{name} is a form of a kind that few programs show (XFA). Print it to a new PDF, and add that file.</source>
      <translation>{name} es un formulario de un tipo que pocos programas muestran (XFA). Imprímalo en un PDF nuevo y agregue ese archivo.</translation>
    </message>
    <message>
      <source>{name} has no pages. Choose another file.</source>
      <translation>{name} no tiene páginas. Elija otro archivo.</translation>
    </message>
    <message>
      <source>{name} has {pages} pages, more than {most}. Add a file with only the pages that are needed.</source>
      <translation>{name} tiene {pages} páginas, más de {most}. Agregue un archivo solo con las páginas necesarias.</translation>
    </message>
    <message>
      <source>{name} has layers that are switched off. Print it to a new PDF as it should look, and add that file.</source>
      <translation>{name} tiene capas apagadas. Imprímalo en un PDF nuevo como debe verse, y agregue ese archivo.</translation>
    </message>
    <message>
      <source>{title}. {text}</source>
      <translation>{title}. {text}</translation>
    </message>
    <message>
      <source>Enter where you saw what the law of the state says.</source>
      <translation>Escriba dónde vio lo que dice la ley del estado.</translation>
    </message>
    <message>
      <source>Enter the day on which you looked at the law of the state.</source>
      <translation>Escriba el día en que consultó la ley del estado.</translation>
    </message>
    <message>
      <source>The look at the law is dated after this letter.</source>
      <translation>La consulta de la ley tiene una fecha posterior a esta carta.</translation>
    </message>
    <message>
      <source>The law was looked at on {day}, more than 90 days before this letter. Look again.</source>
      <translation>La ley se revisó el {day}, más de 90 días antes de esta carta. Revísela otra vez.</translation>
    </message>
    <message>
      <source>No lawyer has looked at this yet. This is not legal advice.</source>
      <translation>Ningún abogado ni abogada ha revisado esto todavía. Esto no es asesoría legal.</translation>
    </message>
    <message>
      <source>{name} is signed, and its kept paper cannot be joined with others. Leave it out here, and print it by itself.</source>
      <translation>{name} está firmada y su papel guardado no se puede unir con otros. Déjela fuera aquí e imprímala por separado.</translation>
    </message>
    <message>
      <source>The words of this letter are damaged in the file. Restore a backup.</source>
      <translation>Las palabras de esta carta están dañadas en el archivo. Restaure una copia de seguridad.</translation>
    </message>
    <message>
      <source>Enter the name of your group.</source>
      <translation>Escriba el nombre de su grupo.</translation>
    </message>
    <message>
      <source>Enter the address of your group.</source>
      <translation>Escriba la dirección de su grupo.</translation>
    </message>
    <message>
      <source>Enter the phone number of your group.</source>
      <translation>Escriba el número de teléfono de su grupo.</translation>
    </message>
    <message>
      <source>Enter the e-mail address of your group.</source>
      <translation>Escriba el correo electrónico de su grupo.</translation>
    </message>
    <message>
      <source>Enter the name of the place.</source>
      <translation>Escriba el nombre de la localidad.</translation>
    </message>
    <message>
      <source>Choose the state.</source>
      <translation>Elija el estado.</translation>
    </message>
    <message>
      <source>Choose the kind of place.</source>
      <translation>Elija el tipo de localidad.</translation>
    </message>
    <message>
      <source>Enter the name of the governing body.</source>
      <translation>Escriba el nombre del órgano de gobierno.</translation>
    </message>
    <message>
      <source>Enter the law enforcement agency.</source>
      <translation>Escriba la agencia del orden público.</translation>
    </message>
    <message>
      <source>Choose whether fingerprints are compared yet.</source>
      <translation>Elija si ya se comparan las huellas dactilares.</translation>
    </message>
    <message>
      <source>Enter the date of activation.</source>
      <translation>Escriba la fecha de activación.</translation>
    </message>
    <message>
      <source>Choose the kind of decision.</source>
      <translation>Elija el tipo de decisión.</translation>
    </message>
    <message>
      <source>Enter the number of the decision.</source>
      <translation>Escriba el número de la decisión.</translation>
    </message>
    <message>
      <source>Enter the date of the decision.</source>
      <translation>Escriba la fecha de la decisión.</translation>
    </message>
    <message>
      <source>Enter the vote on the decision.</source>
      <translation>Escriba la votación de la decisión.</translation>
    </message>
    <message>
      <source>Enter what the decision says.</source>
      <translation>Escriba lo que dice la decisión.</translation>
    </message>
    <message>
      <source>Enter the name of the official who signs.</source>
      <translation>Escriba el nombre de la autoridad que firma.</translation>
    </message>
    <message>
      <source>Enter the title of the official who signs.</source>
      <translation>Escriba el cargo de la autoridad que firma.</translation>
    </message>
    <message>
      <source>Enter the office of the official who signs.</source>
      <translation>Escriba la oficina de la autoridad que firma.</translation>
    </message>
    <message>
      <source>Enter the address of the official who signs.</source>
      <translation>Escriba la dirección de la autoridad que firma.</translation>
    </message>
    <message>
      <source>Enter the phone number of the official who signs.</source>
      <translation>Escriba el número de teléfono de la autoridad que firma.</translation>
    </message>
    <message>
      <source>Enter the date on the letters.</source>
      <translation>Escriba la fecha de las cartas.</translation>
    </message>
    <message>
      <source>Enter who gets a copy.</source>
      <translation>Escriba quién recibe una copia.</translation>
    </message>
    <message>
      <source>Enter what is enclosed.</source>
      <translation>Escriba lo que va anexo.</translation>
    </message>
    <message>
      <source>Choose how the letters are mailed.</source>
      <translation>Elija cómo se envían las cartas.</translation>
    </message>
    <message>
      <source>Say what the law of your state says of this step.</source>
      <translation>Diga qué dice la ley de su estado sobre este paso.</translation>
    </message>
    <message>
      <source>Enter which law says so.</source>
      <translation>Escriba qué ley lo dice.</translation>
    </message>
    <message>
      <source>Enter where you saw the law.</source>
      <translation>Escriba dónde vio la ley.</translation>
    </message>
    <message>
      <source>Enter the day on which you looked at the law.</source>
      <translation>Escriba el día en que consultó la ley.</translation>
    </message>
    <message>
      <source>Say whether a lawyer looked at it.</source>
      <translation>Diga si la revisó un abogado o una abogada.</translation>
    </message>
    <message>
      <source>Enter the name of the lawyer.</source>
      <translation>Escriba el nombre del abogado o la abogada.</translation>
    </message>
    <message>
      <source>Enter the day on which the lawyer looked.</source>
      <translation>Escriba el día en que el abogado o la abogada la revisó.</translation>
    </message>
    <message>
      <source>Fill in: {label}.</source>
      <translation>Complete: {label}.</translation>
    </message>
    <message>
      <source>Answer: {label}</source>
      <translation>Responda: {label}</translation>
    </message>
    <message>
      <source>Put at most {most} photos into one PDF.</source>
      <translation>Ponga como máximo {most} fotos en un PDF.</translation>
    </message>
    <message>
      <source>The photos together are larger than 10 megabytes. Put fewer of them into one PDF.</source>
      <translation>Las fotos juntas tienen más de 10 megabytes. Ponga menos en un PDF.</translation>
    </message>
    <message>
      <source>The printed letter is kept.</source>
      <translation>La carta impresa está guardada.</translation>
    </message>
    <message>
      <source>The printed letter is kept, and its task is done.</source>
      <translation>La carta impresa se guarda, y su tarea está hecha.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be made: {reason}. Choose another folder.</source>
      <translation>No se puede crear la carpeta {folder}: {reason}. Elija otra carpeta.</translation>
    </message>
    <message>
      <source>{path} is a folder. Choose another place, or move the folder.</source>
      <translation>{path} es una carpeta. Elija otro lugar o mueva la carpeta.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be made: a file has this name. Choose another folder.</source>
      <translation>No se puede crear la carpeta {folder}: un archivo tiene ese nombre. Elija otra carpeta.</translation>
    </message>
    <message>
      <source>The office chosen for this letter is gone. Choose another one.</source>
      <translation>La oficina elegida para esta carta ya no existe. Elija otra.</translation>
    </message>
    <message>
      <source>To open the file, start Organizer and type the six words with a space between two words.</source>
      <translation>Para abrir el archivo, inicie Organizer y escriba las seis palabras con un espacio entre una y otra.</translation>
    </message>
    <message>
      <source>To open the file, start Organizer and type this passphrase. Large and small letters matter.</source>
      <translation>Para abrir el archivo, inicie Organizer y escriba esta frase de contraseña. Las mayúsculas y minúsculas importan.</translation>
    </message>
    <message>
      <source>Recovery sheet of Organizer</source>
      <translation>Hoja de recuperación de Organizer</translation>
    </message>
    <message>
      <source>File: {name}</source>
      <translation>Archivo: {name}</translation>
    </message>
    <message>
      <source>Printed on {day}.</source>
      <translation>Se imprimió el {day}.</translation>
    </message>
    <message>
      <source>Anyone with this sheet can open the file. Keep it away from the computer.</source>
      <translation>Cualquiera que tenga esta hoja puede abrir el archivo. Guárdela lejos de la computadora.</translation>
    </message>
    <message>
      <source>If these words are lost, nobody can open the file. Nobody keeps a second key.</source>
      <translation>Si estas palabras se pierden, nadie puede abrir el archivo. Nadie guarda una segunda llave.</translation>
    </message>
    <message>
      <source>This letter follows one that was mailed. None is in the mail log yet.</source>
      <translation>Esta carta sigue a otra que ya se envió. Todavía no hay ninguna en el registro de correo.</translation>
    </message>
    <message>
      <source>The letter that this one follows was mailed on {date}. Give this one a later date.</source>
      <translation>La carta a la que sigue esta se envió el {date}. Ponga a esta una fecha posterior.</translation>
    </message>
    <message>
      <source>The letter that this one follows came back. Send it again first.</source>
      <translation>La carta a la que sigue esta se devolvió. Primero envíela de nuevo.</translation>
    </message>
    <message>
      <source>The letter that this one follows was delivered on {date}, after this letter. It is left out.</source>
      <translation>La carta a la que sigue esta se entregó el {date}, después de esta carta. No se incluye.</translation>
    </message>
    <message>
      <source>There is an answer of {date}, after this letter. It is left out.</source>
      <translation>Hay una respuesta ({date}) posterior a esta carta. No se incluye.</translation>
    </message>
    <message>
      <source>Another letter went to that office on {date}, after this one. It is left out.</source>
      <translation>Otra carta salió para esa oficina el {date}, después de esta. No se incluye.</translation>
    </message>
    <message>
      <source>The letter cannot hold {characters}. Take it out of {line}.</source>
      <translation>La carta no puede contener {characters}. Quítelo de {line}.</translation>
    </message>
    <message>
      <source>The folder with the playbooks is missing. Install the program again.</source>
      <translation>Falta la carpeta con las guías de campaña. Instale el programa de nuevo.</translation>
    </message>
    <message>
      <source>The list {name} of the playbooks is damaged. Install the program again.</source>
      <translation>La lista {name} de las guías de campaña está dañada. Instale otra vez el programa.</translation>
    </message>
    <message>
      <source>The playbook {name} is damaged. {problem}</source>
      <translation>La guía de campaña {name} está dañada. {problem}</translation>
    </message>
    <message>
      <source>The blank letter is damaged. {problem}</source>
      <translation>La carta en blanco está dañada. {problem}</translation>
    </message>
    <message>
      <source>There is no folder {folder}. Check its name.</source>
      <translation>No existe la carpeta {folder}. Revise su nombre.</translation>
    </message>
    <message>
      <source>There is a playbook {name} already. Say that it is to be replaced, or rename the folder.</source>
      <translation>Ya existe una guía de campaña {name}. Diga que se debe reemplazar o cambie el nombre de la carpeta.</translation>
    </message>
    <message>
      <source>{name} could not be added: {reason}. Nothing was changed.</source>
      <translation>No se pudo agregar {name}: {reason}. No se cambió nada.</translation>
    </message>
    <message>
      <source>There is no playbook {name} of your own. Choose one of the list.</source>
      <translation>No existe una guía de campaña propia {name}. Elija una de la lista.</translation>
    </message>
    <message>
      <source>{name} could not be deleted: {reason}.</source>
      <translation>No se pudo borrar {name}: {reason}.</translation>
    </message>
    <message>
      <source>{name} was not added, and nothing was changed. {problem}</source>
      <translation>No se agregó {name} y no se cambió nada. {problem}</translation>
    </message>
    <message>
      <source>{name} was not added, and nothing was changed. {problem} It has {count} problems in all.</source>
      <translation>No se agregó {name} y no se cambió nada. {problem} Tiene {count} problemas en total.</translation>
    </message>
    <message>
      <source>Change name of the group</source>
      <translation>Cambiar el nombre del grupo</translation>
    </message>
    <message>
      <source>Change address of the group</source>
      <translation>Cambiar la dirección del grupo</translation>
    </message>
    <message>
      <source>Change phone of the group</source>
      <translation>Cambiar el teléfono del grupo</translation>
    </message>
    <message>
      <source>Change e-mail of the group</source>
      <translation>Cambiar el correo electrónico del grupo</translation>
    </message>
    <message>
      <source>Change name of the place</source>
      <translation>Cambiar el nombre de la localidad</translation>
    </message>
    <message>
      <source>Change state</source>
      <translation>Cambiar el estado</translation>
    </message>
    <message>
      <source>Change kind of place</source>
      <translation>Cambiar el tipo de localidad</translation>
    </message>
    <message>
      <source>Change governing body</source>
      <translation>Cambiar el órgano de gobierno</translation>
    </message>
    <message>
      <source>Change law enforcement agency</source>
      <translation>Cambiar la agencia del orden público</translation>
    </message>
    <message>
      <source>Change answer about activation</source>
      <translation>Cambiar la respuesta sobre la activación</translation>
    </message>
    <message>
      <source>Change date of activation</source>
      <translation>Cambiar la fecha de activación</translation>
    </message>
    <message>
      <source>Change kind of decision</source>
      <translation>Cambiar el tipo de decisión</translation>
    </message>
    <message>
      <source>Change number of the decision</source>
      <translation>Cambiar el número de la decisión</translation>
    </message>
    <message>
      <source>Change date of the decision</source>
      <translation>Cambiar la fecha de la decisión</translation>
    </message>
    <message>
      <source>Change vote</source>
      <translation>Cambiar la votación</translation>
    </message>
    <message>
      <source>Change summary of the decision</source>
      <translation>Cambiar el resumen de la decisión</translation>
    </message>
    <message>
      <source>Change name of the signer</source>
      <translation>Cambiar el nombre de la persona que firma</translation>
    </message>
    <message>
      <source>Change title of the signer</source>
      <translation>Cambiar el cargo de la persona que firma</translation>
    </message>
    <message>
      <source>Change office of the signer</source>
      <translation>Cambiar la oficina de la persona que firma</translation>
    </message>
    <message>
      <source>Change address of the signer</source>
      <translation>Cambiar la dirección de la persona que firma</translation>
    </message>
    <message>
      <source>Change phone of the signer</source>
      <translation>Cambiar el teléfono de la persona que firma</translation>
    </message>
    <message>
      <source>Change date on the letters</source>
      <translation>Cambiar la fecha de las cartas</translation>
    </message>
    <message>
      <source>Change language of letters</source>
      <translation>Cambiar el idioma de las cartas</translation>
    </message>
    <message>
      <source>Change how the letters are mailed</source>
      <translation>Cambiar cómo se envían las cartas</translation>
    </message>
    <message>
      <source>Change which law says so</source>
      <translation>Cambiar qué ley lo dice</translation>
    </message>
    <message>
      <source>Change source of the law</source>
      <translation>Cambiar la fuente de la ley</translation>
    </message>
    <message>
      <source>Change day of the look at the law</source>
      <translation>Cambiar el día de la consulta de la ley</translation>
    </message>
    <message>
      <source>Change answer about a lawyer</source>
      <translation>Cambiar la respuesta sobre la revisión legal</translation>
    </message>
    <message>
      <source>Change name of the lawyer</source>
      <translation>Cambiar el nombre del abogado o la abogada</translation>
    </message>
    <message>
      <source>Change day of the lawyer</source>
      <translation>Cambiar el día de la revisión legal</translation>
    </message>
    <message>
      <source>{text} is not a choice for {name}. Choose one of: {known}.</source>
      <translation>{text} no es una opción para {name}. Elija una de estas: {known}.</translation>
    </message>
    <message>
      <source>Add file {name}</source>
      <translation>Agregar el archivo {name}</translation>
    </message>
    <message>
      <source>Remove file {name}</source>
      <translation>Quitar el archivo {name}</translation>
    </message>
    <message>
      <source>File removed.</source>
      <translation>Archivo quitado.</translation>
    </message>
    <message>
      <source>Change what is said of a file</source>
      <translation>Cambiar lo que se dice de un archivo</translation>
    </message>
    <message>
      <source>Move file</source>
      <translation>Mover el archivo</translation>
    </message>
    <message>
      <source>The entry for this file is not there any more. Choose another one.</source>
      <translation>La línea de este archivo ya no está. Elija otra.</translation>
    </message>
    <message>
      <source>This file is not there any more. Choose another one.</source>
      <translation>Este archivo ya no está. Elija otro.</translation>
    </message>
    <message>
      <source>The backup</source>
      <translation>la copia de seguridad</translation>
    </message>
    <message>
      <source>{name} is larger than 10 MB. Make it smaller, then try again.</source>
      <translation>{name} tiene más de 10 MB. Hágalo más pequeño y pruebe otra vez.</translation>
    </message>
    <message>
      <source>{name} is damaged in the file. Restore a backup.</source>
      <translation>{name} está dañado en el archivo. Restaure una copia de seguridad.</translation>
    </message>
    <message>
      <source>the store has the same answer</source>
      <translation>el archivo tiene la misma respuesta</translation>
    </message>
    <message>
      <source>the store has another answer</source>
      <translation>el archivo tiene otra respuesta</translation>
    </message>
    <message>
      <source>the file has no answer, that of the store stays</source>
      <translation>el archivo no tiene respuesta; se queda la que está aquí</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <source>it is not in the file, and stays</source>
      <translation>no está en el archivo y se queda</translation>
    </message>
    <message>
      <source>Change campaign {name} from a file</source>
      <translation>Cambiar la campaña {name} desde un archivo</translation>
    </message>
    <message>
      <source>Campaign changed.</source>
      <translation>Campaña cambiada.</translation>
    </message>
    <message>
      <source>The campaign {name} follows the playbook {ours}, and the file follows {theirs}. Choose another campaign.</source>
      <translation>La campaña {name} sigue la guía de campaña {ours}, y el archivo sigue {theirs}. Elija otra campaña.</translation>
    </message>
    <message>
      <source>here {ours}, in the file {theirs}</source>
      <translation>aquí {ours}, en el archivo {theirs}</translation>
    </message>
    <message>
      <source>{label}: here {ours}, in the file {theirs}</source>
      <translation>{label}: aquí {ours}, en el archivo {theirs}</translation>
    </message>
    <message>
      <source>its role is {role}</source>
      <translation>su función es {role}</translation>
    </message>
    <message>
      <source>This campaign is not in the file any more. Choose another one.</source>
      <translation>Esta campaña ya no está en el archivo. Elija otra.</translation>
    </message>
    <message>
      <source>Start campaign {name}</source>
      <translation>Empezar la campaña {name}</translation>
    </message>
    <message>
      <source>Campaign added. What your group entered about itself stays.</source>
      <translation>Campaña agregada. Lo que su grupo escribió sobre sí mismo se queda.</translation>
    </message>
    <message>
      <source>Campaign added.</source>
      <translation>Campaña agregada.</translation>
    </message>
    <message>
      <source>Add campaign {name}</source>
      <translation>Agregar la campaña {name}</translation>
    </message>
    <message>
      <source>Change {count} answers</source>
      <translation>Cambiar {count} respuestas</translation>
    </message>
    <message>
      <source>Change the group</source>
      <translation>Cambiar el grupo</translation>
    </message>
    <message>
      <source>Archive campaign {name}</source>
      <translation>Archivar la campaña {name}</translation>
    </message>
    <message>
      <source>Campaign archived.</source>
      <translation>Campaña archivada.</translation>
    </message>
    <message>
      <source>Take campaign {name} back</source>
      <translation>Recuperar la campaña {name}</translation>
    </message>
    <message>
      <source>Delete recipient</source>
      <translation>Borrar el destinatario</translation>
    </message>
    <message>
      <source>Recipient deleted.</source>
      <translation>Destinatario borrado.</translation>
    </message>
    <message>
      <source>The fact {name} is given twice. Keep one of them.</source>
      <translation>El hecho {name} está dos veces. Deje uno de ellos.</translation>
    </message>
    <message>
      <source>The recipient {name} is given twice. Keep one of them.</source>
      <translation>El destinatario {name} está dos veces. Deje uno de ellos.</translation>
    </message>
    <message>
      <source>{name} does not read back as it was written. Check the disk.</source>
      <translation>{name} no se lee como se escribió. Revise el disco.</translation>
    </message>
    <message>
      <source>{name} needs its passphrase. Type the words.</source>
      <translation>{name} necesita su frase de contraseña. Escriba las palabras.</translation>
    </message>
    <message>
      <source>This passphrase does not open the file. Check the words. If you are sure of them, the file may be damaged: restore a backup.</source>
      <translation>Esta frase de contraseña no abre el archivo. Revise las palabras. Si son correctas, es posible que el archivo esté dañado: restaure una copia de seguridad.</translation>
    </message>
    <message>
      <source>The new passphrase could not be written to the disk. Nothing was changed. Check the disk.</source>
      <translation>La nueva frase de contraseña no se pudo escribir en el disco. No se cambió nada. Revise el disco.</translation>
    </message>
    <message>
      <source>{name} is damaged. Nothing was changed. Restore a backup.</source>
      <translation>{name} está dañado. No se cambió nada. Restaure una copia de seguridad.</translation>
    </message>
    <message>
      <source>The disk that holds {name} is full. Nothing was saved. Free some space, then try again.</source>
      <translation>El disco que contiene {name} está lleno. No se guardó nada. Libere espacio y pruebe otra vez.</translation>
    </message>
    <message>
      <source>The disk that holds {name} cannot be read or written. Nothing was saved. Check the disk.</source>
      <translation>No se puede leer ni escribir en el disco que contiene {name}. No se guardó nada. Revise el disco.</translation>
    </message>
    <message>
      <source>Another program uses {name}. Nothing was saved. Try again in a moment.</source>
      <translation>Otro programa usa {name}. No se guardó nada. Pruebe otra vez en un momento.</translation>
    </message>
    <message>
      <source>{name} cannot be written to. Nothing was saved. Check who may write to it.</source>
      <translation>No se puede escribir en {name}. No se guardó nada. Revise quién puede escribir en él.</translation>
    </message>
    <message>
      <source>{name} cannot be opened or saved. Check that it is there, that its disk has room, and who may use it.</source>
      <translation>No se puede abrir ni guardar {name}. Revise que exista, que su disco tenga espacio y quién puede usarlo.</translation>
    </message>
    <message>
      <source>There is no file {name} in {folder}. Check the name.</source>
      <translation>No existe el archivo {name} en {folder}. Revise el nombre.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {reason}. Check who may read it.</source>
      <translation>No se puede leer {name}: {reason}. Revise quién puede leerlo.</translation>
    </message>
    <message>
      <source>{name} is not a file. Choose a file that ends in .organizer.</source>
      <translation>{name} no es un archivo. Elija un archivo que termine en .organizer.</translation>
    </message>
    <message>
      <source>{name} has nothing in it. Open another file, or a copy of it.</source>
      <translation>{name} está vacío. Abra otro archivo o una copia de este.</translation>
    </message>
    <message>
      <source>{name} is not an Organizer file, or a part of it is missing. Choose another file.</source>
      <translation>{name} no es un archivo de Organizer, o le falta una parte. Elija otro archivo.</translation>
    </message>
    <message>
      <source>{name} was written by a newer version of Organizer. Install that version to open it.</source>
      <translation>{name} se escribió con una versión más nueva de Organizer. Instale esa versión para abrirlo.</translation>
    </message>
    <message>
      <source>{name} cannot be written safely on this disk. Copy it to another disk.</source>
      <translation>No se puede escribir {name} con seguridad en este disco. Cópielo a otro disco.</translation>
    </message>
    <message>
      <source>Add date {name}</source>
      <translation>Agregar la fecha {name}</translation>
    </message>
    <message>
      <source>This date comes from the playbook. Give it more time, or add a date of your own.</source>
      <translation>Esta fecha viene de la guía de campaña. Dele más tiempo, o agregue una fecha propia.</translation>
    </message>
    <message>
      <source>Change a date</source>
      <translation>Cambiar una fecha</translation>
    </message>
    <message>
      <source>More time needs a reason. Write why.</source>
      <translation>Para dar más tiempo hace falta un motivo. Escriba por qué.</translation>
    </message>
    <message>
      <source>Give more time: {reason}</source>
      <translation>Dar más tiempo: {reason}</translation>
    </message>
    <message>
      <source>The date has more time.</source>
      <translation>La fecha tiene más tiempo.</translation>
    </message>
    <message>
      <source>Mark date done</source>
      <translation>Marcar la fecha como hecha</translation>
    </message>
    <message>
      <source>Date marked done.</source>
      <translation>La fecha se marcó como hecha.</translation>
    </message>
    <message>
      <source>Mark date not done</source>
      <translation>Marcar la fecha como no hecha</translation>
    </message>
    <message>
      <source>This date comes from the playbook. Mark it done instead.</source>
      <translation>Esta fecha viene de la guía de campaña. En vez de eso, márquela como hecha.</translation>
    </message>
    <message>
      <source>Delete date</source>
      <translation>Borrar la fecha</translation>
    </message>
    <message>
      <source>Date deleted.</source>
      <translation>Fecha borrada.</translation>
    </message>
    <message>
      <source>This date is not in the file any more. Choose another one.</source>
      <translation>Esta fecha ya no está en el archivo. Elija otra.</translation>
    </message>
    <message>
      <source>The date has no name. Write what is due.</source>
      <translation>La fecha no tiene nombre. Escriba qué vence.</translation>
    </message>
    <message>
      <source>The date has no day. Choose one, or count from a day.</source>
      <translation>La fecha no tiene día. Elija uno, o cuente desde un día.</translation>
    </message>
    <message>
      <source>There is no day to count from. Choose one.</source>
      <translation>No hay un día desde el cual contar. Elija uno.</translation>
    </message>
    <message>
      <source>Campaigns</source>
      <translation>Campañas</translation>
    </message>
    <message>
      <source>Entries of the timeline</source>
      <translation>Anotaciones de la cronología</translation>
    </message>
    <message>
      <source>Recipients</source>
      <translation>Destinatarios</translation>
    </message>
    <message>
      <source>Kept files</source>
      <translation>Archivos guardados</translation>
    </message>
    <message>
      <source>Acts in the history</source>
      <translation>Actos del historial</translation>
    </message>
    <message>
      <source>Keep drafts</source>
      <translation>Guardar los borradores</translation>
    </message>
    <message>
      <source>Add enclosure</source>
      <translation>Agregar un anexo</translation>
    </message>
    <message>
      <source>Move enclosure</source>
      <translation>Mover un anexo</translation>
    </message>
    <message>
      <source>Change line of the enclosure</source>
      <translation>Cambiar la línea del anexo</translation>
    </message>
    <message>
      <source>Remove enclosure</source>
      <translation>Quitar un anexo</translation>
    </message>
    <message>
      <source>Enclosure removed.</source>
      <translation>Anexo quitado.</translation>
    </message>
    <message>
      <source>This enclosure is not in the file any more. Choose another one.</source>
      <translation>Este anexo ya no está en el archivo. Elija otro.</translation>
    </message>
    <message>
      <source>Erase a campaign for good</source>
      <translation>Borrar una campaña para siempre</translation>
    </message>
    <message>
      <source>Campaign erased.</source>
      <translation>Campaña borrada.</translation>
    </message>
    <message>
      <source>{name} could not be deleted: {reason}. Check its folder, then try again.</source>
      <translation>No se pudo eliminar {name}: {reason}. Revise su carpeta y vuelva a intentarlo.</translation>
    </message>
    <message>
      <source>Add entry {name}</source>
      <translation>Agregar la anotación {name}</translation>
    </message>
    <message>
      <source>Change an entry</source>
      <translation>Cambiar una anotación</translation>
    </message>
    <message>
      <source>Delete entry {name}</source>
      <translation>Borrar la anotación {name}</translation>
    </message>
    <message>
      <source>Entry deleted.</source>
      <translation>Anotación borrada.</translation>
    </message>
    <message>
      <source>The entry has no name. Write what happened.</source>
      <translation>La anotación no tiene nombre. Escriba qué pasó.</translation>
    </message>
    <message>
      <source>This entry is not in the file any more. Choose another one.</source>
      <translation>Esta anotación ya no está en el archivo. Elija otra.</translation>
    </message>
    <message>
      <source>Change fact</source>
      <translation>Cambiar un dato</translation>
    </message>
    <message>
      <source>Add fact</source>
      <translation>Agregar un dato</translation>
    </message>
    <message>
      <source>Delete fact</source>
      <translation>Borrar un dato</translation>
    </message>
    <message>
      <source>Fact deleted.</source>
      <translation>Dato borrado.</translation>
    </message>
    <message>
      <source>There is already a file {path}. It was left as it is. Choose another name.</source>
      <translation>Ya existe un archivo {path}. Se dejó como está. Elija otro nombre.</translation>
    </message>
    <message>
      <source>{name} was not saved in {folder}: {reason}. Choose another folder.</source>
      <translation>No se guardó {name} en {folder}: {reason}. Elija otra carpeta.</translation>
    </message>
    <message>
      <source>The disk that holds {folder} is full. {name} was not saved. Free some space.</source>
      <translation>El disco que contiene {folder} está lleno. No se guardó {name}. Libere espacio.</translation>
    </message>
    <message>
      <source>There is no folder {folder}. {name} was not saved. Choose another folder.</source>
      <translation>No existe la carpeta {folder}. No se guardó {name}. Elija otra carpeta.</translation>
    </message>
    <message>
      <source>Nothing can be written in {folder}. {name} was not saved. Choose another folder.</source>
      <translation>No se puede escribir en {folder}. No se guardó {name}. Elija otra carpeta.</translation>
    </message>
    <message>
      <source>{name} cannot be read: {reason}. Nothing was changed. Check the disk that holds it.</source>
      <translation>No se puede leer {name}: {reason}. No se cambió nada. Revise el disco que lo contiene.</translation>
    </message>
    <message>
      <source>This name stands nowhere in the file. Check how it is written.</source>
      <translation>Este nombre no está en ninguna parte del archivo. Revise cómo está escrito.</translation>
    </message>
    <message>
      <source>Forget a person</source>
      <translation>Olvidar a una persona</translation>
    </message>
    <message>
      <source>The name is removed.</source>
      <translation>El nombre está quitado.</translation>
    </message>
    <message>
      <source>This name is too short to be searched for. Type the whole name.</source>
      <translation>Este nombre es demasiado corto para buscarlo. Escriba el nombre completo.</translation>
    </message>
    <message>
      <source>What was there is erased for good. It cannot be brought back.</source>
      <translation>Lo que había se borró para siempre. No se puede recuperar.</translation>
    </message>
    <message>
      <source>This is taken back already. Look at the newest entries.</source>
      <translation>Esto ya se deshizo. Mire las entradas más recientes.</translation>
    </message>
    <message>
      <source>What this belonged to is gone, or something else took its place. Add it by hand.</source>
      <translation>Aquello a lo que pertenecía ya no está, o algo lo reemplazó. Agréguelo a mano.</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Borrador</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>Revisada</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Sí</translation>
    </message>
    <message>
      <source>with a courtesy copy</source>
      <translation>con una traducción de cortesía</translation>
    </message>
    <message>
      <source>follows up an older letter</source>
      <translation>da seguimiento a una carta anterior</translation>
    </message>
    <message>
      <source>An order of your own</source>
      <translation>Un orden propio</translation>
    </message>
    <message>
      <source>Your group</source>
      <translation>Su grupo</translation>
    </message>
    <message>
      <source>Campaign</source>
      <translation>Campaña</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Respuesta</translation>
    </message>
    <message>
      <source>Recipient</source>
      <translation>Destinatario</translation>
    </message>
    <message>
      <source>Fact</source>
      <translation>Dato</translation>
    </message>
    <message>
      <source>Task</source>
      <translation>Tarea</translation>
    </message>
    <message>
      <source>Notes on a step</source>
      <translation>Notas de un paso</translation>
    </message>
    <message>
      <source>Print of a letter</source>
      <translation>Impresión de una carta</translation>
    </message>
    <message>
      <source>Enclosure</source>
      <translation>Anexo</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Logotipo</translation>
    </message>
    <message>
      <source>Mailing</source>
      <translation>Envío</translation>
    </message>
    <message>
      <source>Answer that came</source>
      <translation>Respuesta que llegó</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>Entry of the timeline</source>
      <translation>Anotación de la cronología</translation>
    </message>
    <message>
      <source>Office</source>
      <translation>Oficina</translation>
    </message>
    <message>
      <source>Setting</source>
      <translation>Ajuste</translation>
    </message>
    <message>
      <source>Name of your group</source>
      <translation>Nombre de su grupo</translation>
    </message>
    <message>
      <source>Your group's address</source>
      <translation>Dirección de su grupo</translation>
    </message>
    <message>
      <source>Your group's phone</source>
      <translation>Teléfono de su grupo</translation>
    </message>
    <message>
      <source>Your group's e-mail</source>
      <translation>Correo electrónico de su grupo</translation>
    </message>
    <message>
      <source>Playbook</source>
      <translation>Guía de campaña</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>Archivada</translation>
    </message>
    <message>
      <source>Started on</source>
      <translation>Fecha de inicio</translation>
    </message>
    <message>
      <source>How it ended</source>
      <translation>Cómo terminó</translation>
    </message>
    <message>
      <source>What came next</source>
      <translation>Lo que vino después</translation>
    </message>
    <message>
      <source>Closed on</source>
      <translation>Fecha de cierre</translation>
    </message>
    <message>
      <source>Note on the end</source>
      <translation>Nota sobre el cierre</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Función</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Unidad</translation>
    </message>
    <message>
      <source>Agency</source>
      <translation>Agencia</translation>
    </message>
    <message>
      <source>Where the address was seen</source>
      <translation>Dónde se vio la dirección</translation>
    </message>
    <message>
      <source>Day on which you looked</source>
      <translation>Día en que lo consultó</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>Qué dice</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Fuente</translation>
    </message>
    <message>
      <source>Name of the task</source>
      <translation>Nombre de la tarea</translation>
    </message>
    <message>
      <source>Done on</source>
      <translation>Fecha en que se hizo</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Who did it</source>
      <translation>Quién lo hizo</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <source>Date on the letter</source>
      <translation>Fecha de la carta</translation>
    </message>
    <message>
      <source>Words of the letter</source>
      <translation>Palabras de la carta</translation>
    </message>
    <message>
      <source>Goes to</source>
      <translation>Va dirigida a</translation>
    </message>
    <message>
      <source>Where it stands</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Order of the paragraphs</source>
      <translation>Orden de los párrafos</translation>
    </message>
    <message>
      <source>How it is made</source>
      <translation>Cómo se hace</translation>
    </message>
    <message>
      <source>Takes the place of</source>
      <translation>Reemplaza a</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <source>Printed at</source>
      <translation>Fecha de impresión</translation>
    </message>
    <message>
      <source>Date on the paper</source>
      <translation>Fecha en el papel</translation>
    </message>
    <message>
      <source>Kept as it is for good</source>
      <translation>Se guarda como está para siempre</translation>
    </message>
    <message>
      <source>Edited since</source>
      <translation>Cambiada después</translation>
    </message>
    <message>
      <source>Signed on</source>
      <translation>Fecha de la firma</translation>
    </message>
    <message>
      <source>Name of the file</source>
      <translation>Nombre del archivo</translation>
    </message>
    <message>
      <source>What the letter says of it</source>
      <translation>Lo que la carta dice de él</translation>
    </message>
    <message>
      <source>What the picture shows</source>
      <translation>Lo que muestra la imagen</translation>
    </message>
    <message>
      <source>How it went out</source>
      <translation>Cómo se envió</translation>
    </message>
    <message>
      <source>Mailed on</source>
      <translation>Fecha de envío</translation>
    </message>
    <message>
      <source>Sent to</source>
      <translation>Enviada a</translation>
    </message>
    <message>
      <source>Copy for</source>
      <translation>Copia para</translation>
    </message>
    <message>
      <source>Who mailed it</source>
      <translation>Quién la envió</translation>
    </message>
    <message>
      <source>Post office</source>
      <translation>Oficina de correos</translation>
    </message>
    <message>
      <source>Number on the label</source>
      <translation>Número de la etiqueta</translation>
    </message>
    <message>
      <source>Cost in cents</source>
      <translation>Costo en centavos</translation>
    </message>
    <message>
      <source>Delivered on</source>
      <translation>Fecha de entrega</translation>
    </message>
    <message>
      <source>Who signed for it</source>
      <translation>Quién firmó al recibirla</translation>
    </message>
    <message>
      <source>Came back on</source>
      <translation>Fecha de devolución</translation>
    </message>
    <message>
      <source>Why it came back</source>
      <translation>Por qué fue devuelta</translation>
    </message>
    <message>
      <source>How it came</source>
      <translation>Cómo llegó</translation>
    </message>
    <message>
      <source>Date of the answer</source>
      <translation>Fecha de la respuesta</translation>
    </message>
    <message>
      <source>Who answered</source>
      <translation>Quién respondió</translation>
    </message>
    <message>
      <source>Role of who answered</source>
      <translation>Función de quien respondió</translation>
    </message>
    <message>
      <source>Words of the answer</source>
      <translation>Palabras de la respuesta</translation>
    </message>
    <message>
      <source>Who wrote it down</source>
      <translation>Quién lo anotó</translation>
    </message>
    <message>
      <source>What the file is</source>
      <translation>Qué es el archivo</translation>
    </message>
    <message>
      <source>Name of the date</source>
      <translation>Nombre de la fecha</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Día</translation>
    </message>
    <message>
      <source>Time of day</source>
      <translation>Hora</translation>
    </message>
    <message>
      <source>How it is counted</source>
      <translation>Cómo se cuenta</translation>
    </message>
    <message>
      <source>Counted from</source>
      <translation>Se cuenta desde</translation>
    </message>
    <message>
      <source>More time until</source>
      <translation>Más tiempo hasta</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Date of the entry</source>
      <translation>Fecha de la anotación</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Lo que pasó</translation>
    </message>
    <message>
      <source>Street or P.O. box</source>
      <translation>Calle o apartado postal (P.O. box)</translation>
    </message>
    <message>
      <source>City</source>
      <translation>Ciudad</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Why it was corrected</source>
      <translation>Por qué se corrigió</translation>
    </message>
    <message>
      <source>Address checked on</source>
      <translation>Fecha de verificación de la dirección</translation>
    </message>
    <message>
      <source>Who checked it</source>
      <translation>Quién la verificó</translation>
    </message>
    <message>
      <source>How it was checked</source>
      <translation>Cómo se verificó</translation>
    </message>
    <message>
      <source>What is set</source>
      <translation>Lo que se ajusta</translation>
    </message>
    <message>
      <source>Initials of who works here</source>
      <translation>Iniciales de quien trabaja aquí</translation>
    </message>
    <message>
      <source>Legal hold</source>
      <translation>Retención legal</translation>
    </message>
    <message>
      <source>{what}: {name}</source>
      <translation>{what}: {name}</translation>
    </message>
    <message>
      <source>{folder} is not there any more. {name} was not saved. Put the disk back, then open the file again.</source>
      <translation>{folder} ya no está. No se guardó {name}. Vuelva a conectar el disco y abra el archivo otra vez.</translation>
    </message>
    <message>
      <source>{name} was changed, moved or replaced by another program. Nothing was saved. Open the file again to go on.</source>
      <translation>Otro programa cambió, movió o reemplazó {name}. No se guardó nada. Abra otra vez el archivo para seguir.</translation>
    </message>
    <message>
      <source>This was changed by something else since. Change it by hand.</source>
      <translation>Otra cosa cambió esto después. Cámbielo a mano.</translation>
    </message>
    <message>
      <source>Look at a playbook</source>
      <translation>Ver una guía de campaña</translation>
    </message>
    <message>
      <source>The playbook {slug} is not on this computer. Add its folder on the page Playbooks.</source>
      <translation>La guía de campaña {slug} no está en esta computadora. Agregue su carpeta en la página Guías de campaña.</translation>
    </message>
    <message>
      <source>This letter is not in the file any more. Choose another one.</source>
      <translation>Esta carta ya no está en el archivo. Elija otra.</translation>
    </message>
    <message>
      <source>This letter was mailed. It is kept as it was. Write a new letter to replace it.</source>
      <translation>Esta carta se envió. Se guarda como estaba. Escriba una carta nueva que la reemplace.</translation>
    </message>
    <message>
      <source>This letter is signed. It is kept as it was. Write a new letter to replace it.</source>
      <translation>Esta carta está firmada. Se guarda como estaba. Escriba una carta nueva que la reemplace.</translation>
    </message>
    <message>
      <source>This letter is kept as it was printed. Write a new letter to replace it.</source>
      <translation>Esta carta se guarda como se imprimió. Escriba una carta nueva que la reemplace.</translation>
    </message>
    <message>
      <source>Add letter</source>
      <translation>Agregar una carta</translation>
    </message>
    <message>
      <source>This letter is not signed yet. Change it, then print it again.</source>
      <translation>Esta carta aún no está firmada. Cámbiela e imprímala de nuevo.</translation>
    </message>
    <message>
      <source>Write a letter in place of another</source>
      <translation>Escribir una carta que reemplaza a otra</translation>
    </message>
    <message>
      <source>Edit paragraph</source>
      <translation>Cambiar un párrafo</translation>
    </message>
    <message>
      <source>Change paragraph back</source>
      <translation>Volver al párrafo anterior</translation>
    </message>
    <message>
      <source>Add paragraph</source>
      <translation>Agregar un párrafo</translation>
    </message>
    <message>
      <source>Move paragraph</source>
      <translation>Mover un párrafo</translation>
    </message>
    <message>
      <source>Remove paragraph</source>
      <translation>Quitar un párrafo</translation>
    </message>
    <message>
      <source>Paragraph removed.</source>
      <translation>Párrafo quitado.</translation>
    </message>
    <message>
      <source>Change subject of the letter</source>
      <translation>Cambiar el asunto de la carta</translation>
    </message>
    <message>
      <source>Change date of the letter</source>
      <translation>Cambiar la fecha de la carta</translation>
    </message>
    <message>
      <source>Change recipient of the letter</source>
      <translation>Cambiar el destinatario de la carta</translation>
    </message>
    <message>
      <source>Change how the letter goes out</source>
      <translation>Cambiar la forma de envío de la carta</translation>
    </message>
    <message>
      <source>Change courtesy copy</source>
      <translation>Cambiar la traducción de cortesía</translation>
    </message>
    <message>
      <source>Change what the letter follows</source>
      <translation>Cambiar a qué carta sigue</translation>
    </message>
    <message>
      <source>A letter gets there by what is written down. Say that it is signed, or log its mailing.</source>
      <translation>Una carta llega a ese estado por lo que se anota. Diga que está firmada, o anote su envío en el registro de correo.</translation>
    </message>
    <message>
      <source>This letter is printed already. Once it is edited, it is a draft again.</source>
      <translation>Esta carta ya está impresa. Si se edita, vuelve a ser un borrador.</translation>
    </message>
    <message>
      <source>Change where the letter stands</source>
      <translation>Cambiar el estado de la carta</translation>
    </message>
    <message>
      <source>Delete letter</source>
      <translation>Borrar la carta</translation>
    </message>
    <message>
      <source>Letter deleted.</source>
      <translation>Carta borrada.</translation>
    </message>
    <message>
      <source>The letter that this one follows is not in the file. Choose another one.</source>
      <translation>La carta a la que sigue esta no está en el archivo. Elija otra.</translation>
    </message>
    <message>
      <source>Somebody</source>
      <translation>Alguien</translation>
    </message>
    <message>
      <source>{who} Open it to read only.</source>
      <translation>{who} Ábralo solo para leer.</translation>
    </message>
    <message>
      <source>{name} cannot be opened to write: {reason} in {folder}. Open it to read only.</source>
      <translation>No se puede abrir {name} para escribir: {reason} en {folder}. Ábralo solo para leer.</translation>
    </message>
    <message>
      <source>{name} is open elsewhere.</source>
      <translation>{name} está abierto en otra parte.</translation>
    </message>
    <message>
      <source>{user} has {name} open since {time} on {computer}.</source>
      <translation>{user} tiene {name} abierto desde las {time} en {computer}.</translation>
    </message>
    <message>
      <source>{user} has {name} open since {day}, {time} on {computer}.</source>
      <translation>{user} tiene {name} abierto desde el {day}, {time}, en {computer}.</translation>
    </message>
    <message>
      <source>Change logo</source>
      <translation>Cambiar el logotipo</translation>
    </message>
    <message>
      <source>Change what is said of the logo</source>
      <translation>Cambiar lo que se dice del logotipo</translation>
    </message>
    <message>
      <source>Remove logo</source>
      <translation>Quitar el logotipo</translation>
    </message>
    <message>
      <source>Logo removed.</source>
      <translation>Logotipo quitado.</translation>
    </message>
    <message>
      <source>Write down a mailing</source>
      <translation>Anotar un envío</translation>
    </message>
    <message>
      <source>Write down a mailing to an address that nobody checked</source>
      <translation>Anotar un envío a una dirección que nadie comprobó</translation>
    </message>
    <message>
      <source>Mailing written down.</source>
      <translation>Envío anotado.</translation>
    </message>
    <message>
      <source>Letter mailed. It is kept as it was printed.</source>
      <translation>Carta enviada. Se guarda como se imprimió.</translation>
    </message>
    <message>
      <source>Mailing written down. No copy of the letter is kept.</source>
      <translation>Envío anotado. No se guarda copia de la carta.</translation>
    </message>
    <message>
      <source>Change a mailing</source>
      <translation>Cambiar un envío</translation>
    </message>
    <message>
      <source>This mailing came back. Write down the new one that arrived.</source>
      <translation>Este envío se devolvió. Anote el nuevo, el que llegó.</translation>
    </message>
    <message>
      <source>Write down a delivery</source>
      <translation>Anotar una entrega</translation>
    </message>
    <message>
      <source>Delivery written down.</source>
      <translation>Entrega anotada.</translation>
    </message>
    <message>
      <source>Write down that a mailing came back</source>
      <translation>Anotar que un envío fue devuelto</translation>
    </message>
    <message>
      <source>It is marked as come back.</source>
      <translation>Está marcado como devuelto.</translation>
    </message>
    <message>
      <source>Remove a mailing</source>
      <translation>Quitar un envío</translation>
    </message>
    <message>
      <source>Mailing taken out of the log.</source>
      <translation>El envío se quitó del registro de correo.</translation>
    </message>
    <message>
      <source>Write down the day on which the letter was mailed.</source>
      <translation>Anote el día en que se envió la carta.</translation>
    </message>
    <message>
      <source>A letter cannot have been mailed after today. Change the day.</source>
      <translation>Una carta no puede haberse enviado después de hoy. Cambie el día.</translation>
    </message>
    <message>
      <source>A letter cannot have arrived after today. Change the day.</source>
      <translation>Una carta no puede haber llegado después de hoy. Cambie el día.</translation>
    </message>
    <message>
      <source>A letter cannot have arrived before it was mailed. Change the day.</source>
      <translation>Una carta no puede haber llegado antes de enviarse. Cambie el día.</translation>
    </message>
    <message>
      <source>A letter cannot have come back after today. Change the day.</source>
      <translation>Una carta no puede haber vuelto después de hoy. Cambie el día.</translation>
    </message>
    <message>
      <source>A letter cannot have come back before it was mailed. Change the day.</source>
      <translation>Una carta no puede haber vuelto antes de enviarse. Cambie el día.</translation>
    </message>
    <message>
      <source>A cost cannot be below zero. Change the amount.</source>
      <translation>Un costo no puede ser menor que cero. Cambie la cantidad.</translation>
    </message>
    <message>
      <source>What is sent again goes out after what came back. Change the day.</source>
      <translation>Lo que se envía de nuevo sale después de lo que se devolvió. Cambie el día.</translation>
    </message>
    <message>
      <source>The mailing that this one repeats is not in the log. Choose another one.</source>
      <translation>El envío que este repite no está en el registro de correo. Elija otro.</translation>
    </message>
    <message>
      <source>A mailing cannot repeat itself. Choose another one.</source>
      <translation>Un envío no puede repetirse a sí mismo. Elija otro.</translation>
    </message>
    <message>
      <source>This mailing is not in the log any more. Choose another one.</source>
      <translation>Este envío ya no está en el registro de correo. Elija otro.</translation>
    </message>
    <message>
      <source>The copy is damaged. Nothing was taken from it. Ask for another copy.</source>
      <translation>La copia está dañada. No se tomó nada de ella. Pida otra copia.</translation>
    </message>
    <message>
      <source>Take over the changes of a copy</source>
      <translation>Incorporar los cambios de una copia</translation>
    </message>
    <message>
      <source>The changes of the copy are in your file.</source>
      <translation>Los cambios de la copia están en su archivo.</translation>
    </message>
    <message>
      <source>{label}: here {ours}, in the copy {theirs}</source>
      <translation>{label}: aquí {ours}, en la copia {theirs}</translation>
    </message>
    <message>
      <source>{thing}, {label}: here {ours}, in the copy {theirs}</source>
      <translation>{thing}, {label}: aquí {ours}, en la copia {theirs}</translation>
    </message>
    <message>
      <source>{thing}: here {ours}, in the copy {theirs}</source>
      <translation>{thing}: aquí {ours}, en la copia {theirs}</translation>
    </message>
    <message>
      <source>Changed in both</source>
      <translation>Cambiado en los dos</translation>
    </message>
    <message>
      <source>Good to know</source>
      <translation>Conviene saber</translation>
    </message>
    <message>
      <source>This is no copy of your file: both have no act in common. Import its campaigns instead.</source>
      <translation>Esta no es una copia de su archivo: no tienen ningún acto en común. Más bien, importe sus campañas.</translation>
    </message>
    <message>
      <source>{thing} is signed here. It stays as it was signed.</source>
      <translation>{thing}: aquí está firmada. Queda como se firmó.</translation>
    </message>
    <message>
      <source>{thing} is deleted in the copy, and used here. It stays.</source>
      <translation>{thing}: se eliminó en la copia y aquí se usa. Se queda.</translation>
    </message>
    <message>
      <source>{thing} belongs to what was deleted here. It stays out.</source>
      <translation>{thing}: pertenece a algo que se eliminó aquí. No entra.</translation>
    </message>
    <message>
      <source>The letter {old} of the copy is {new} here.</source>
      <translation>La carta {old} de la copia es {new} aquí.</translation>
    </message>
    <message>
      <source>A part of the program cannot be read: {reason}. Nothing was changed. Try it again.</source>
      <translation>No se puede leer una parte del programa: {reason}. No se cambió nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>A part of the program cannot be read. Nothing was changed. Try it again.</source>
      <translation>No se puede leer una parte del programa. No se cambió nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>A legal hold stands, so no backup is deleted. Choose what else becomes of the backups.</source>
      <translation>Hay una retención legal, así que no se elimina ninguna copia de seguridad. Elija otra respuesta para las copias.</translation>
    </message>
    <message>
      <source>This is not the passphrase of the file. Check the words.</source>
      <translation>Esta no es la frase de contraseña del archivo. Revise las palabras.</translation>
    </message>
    <message>
      <source>Correct {office}</source>
      <translation>Corregir {office}</translation>
    </message>
    <message>
      <source>There is already an office {key}. Correct that one.</source>
      <translation>Ya existe una oficina {key}. Corrija esa.</translation>
    </message>
    <message>
      <source>Add {office}</source>
      <translation>Agregar {office}</translation>
    </message>
    <message>
      <source>Mark address as checked</source>
      <translation>Marcar la dirección como verificada</translation>
    </message>
    <message>
      <source>Delete office</source>
      <translation>Borrar la oficina</translation>
    </message>
    <message>
      <source>Office deleted.</source>
      <translation>Oficina borrada.</translation>
    </message>
    <message>
      <source>Delete correction</source>
      <translation>Borrar la corrección</translation>
    </message>
    <message>
      <source>Correction deleted.</source>
      <translation>Corrección borrada.</translation>
    </message>
    <message>
      <source>How did it end? Choose an outcome.</source>
      <translation>¿Cómo terminó? Elija un resultado.</translation>
    </message>
    <message>
      <source>A campaign cannot have ended after today. Change the day.</source>
      <translation>Una campaña no puede haber terminado después de hoy. Cambie el día.</translation>
    </message>
    <message>
      <source>Close campaign {name}</source>
      <translation>Cerrar la campaña {name}</translation>
    </message>
    <message>
      <source>Campaign closed.</source>
      <translation>Campaña cerrada.</translation>
    </message>
    <message>
      <source>Open campaign {name} again</source>
      <translation>Volver a abrir la campaña {name}</translation>
    </message>
    <message>
      <source>This answer is not in the file any more. Choose another one.</source>
      <translation>Esta respuesta ya no está en el archivo. Elija otra.</translation>
    </message>
    <message>
      <source>Signed, and not in the mail log yet.</source>
      <translation>Está firmada y aún no está en el registro de correo.</translation>
    </message>
    <message>
      <source>Mailed {day}.</source>
      <translation>Se envió el {day}.</translation>
    </message>
    <message>
      <source>Went out.</source>
      <translation>Ya salió.</translation>
    </message>
    <message>
      <source>A document gives this limit</source>
      <translation>Un documento da este plazo</translation>
    </message>
    <message>
      <source>Your own answers give this limit</source>
      <translation>Sus propias respuestas dan este plazo</translation>
    </message>
    <message>
      <source>Our choice: no time limit is documented</source>
      <translation>Nuestra elección: no hay ningún plazo documentado</translation>
    </message>
    <message>
      <source>{time}, {day}</source>
      <translation>{time}, {day}</translation>
    </message>
    <message>
      <source>{title}. {day}. {status}. {origin}.</source>
      <translation>{title}. {day}. {status}. {origin}.</translation>
    </message>
    <message>
      <source>{spoken} {mark}.</source>
      <translation>{spoken} {mark}.</translation>
    </message>
    <message>
      <source>Closed on {day}: {outcome}</source>
      <translation>Se cerró el {day}: {outcome}</translation>
    </message>
    <message>
      <source>{outcome}. Then: {then}</source>
      <translation>{outcome}. Después: {then}</translation>
    </message>
    <message>
      <source>{title}. {activation}. {outcome}.</source>
      <translation>{title}. {activation}. {outcome}.</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nuevo</translation>
    </message>
    <message>
      <source>Gone</source>
      <translation>Quitado</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Palabras</translation>
    </message>
    <message>
      <source>When it holds</source>
      <translation>Cuándo vale</translation>
    </message>
    <message>
      <source>How grave it is</source>
      <translation>Qué tan grave es</translation>
    </message>
    <message>
      <source>What you do</source>
      <translation>Lo que usted hace</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <source>Who does it</source>
      <translation>Quién lo hace</translation>
    </message>
    <message>
      <source>How</source>
      <translation>Cómo</translation>
    </message>
    <message>
      <source>Button</source>
      <translation>Botón</translation>
    </message>
    <message>
      <source>What proves it</source>
      <translation>Lo que lo prueba</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Resumen</translation>
    </message>
    <message>
      <source>What it is for</source>
      <translation>Para qué sirve</translation>
    </message>
    <message>
      <source>Salutation</source>
      <translation>Saludo</translation>
    </message>
    <message>
      <source>Closing</source>
      <translation>Despedida</translation>
    </message>
    <message>
      <source>Address of the source</source>
      <translation>Dirección de la fuente</translation>
    </message>
    <message>
      <source>How well it is known</source>
      <translation>Qué tan seguro es</translation>
    </message>
    <message>
      <source>What is asked</source>
      <translation>Qué se pregunta</translation>
    </message>
    <message>
      <source>What can be answered</source>
      <translation>Qué se puede contestar</translation>
    </message>
    <message>
      <source>What comes before</source>
      <translation>Qué va antes</translation>
    </message>
    <message>
      <source>Count</source>
      <translation>Cuenta</translation>
    </message>
    <message>
      <source>It begins</source>
      <translation>Empieza</translation>
    </message>
    <message>
      <source>What follows</source>
      <translation>Lo que sigue</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Pregunta</translation>
    </message>
    <message>
      <source>Hint</source>
      <translation>Indicación</translation>
    </message>
    <message>
      <source>What is different today</source>
      <translation>Lo que es distinto hoy</translation>
    </message>
    <message>
      <source>Aim</source>
      <translation>Objetivo</translation>
    </message>
    <message>
      <source>The playbook: {title}</source>
      <translation>La guía de campaña: {title}</translation>
    </message>
    <message>
      <source>Step: {title}</source>
      <translation>Paso: {title}</translation>
    </message>
    <message>
      <source>Task: {title}</source>
      <translation>Tarea: {title}</translation>
    </message>
    <message>
      <source>Letter: {title}</source>
      <translation>Carta: {title}</translation>
    </message>
    <message>
      <source>A paragraph of: {title}</source>
      <translation>Un párrafo de: {title}</translation>
    </message>
    <message>
      <source>A check of: {title}</source>
      <translation>Una revisión de: {title}</translation>
    </message>
    <message>
      <source>Words in another language of: {title}</source>
      <translation>Palabras en otro idioma de: {title}</translation>
    </message>
    <message>
      <source>Date: {title}</source>
      <translation>Fecha: {title}</translation>
    </message>
    <message>
      <source>Statement: {title}</source>
      <translation>Declaración: {title}</translation>
    </message>
    <message>
      <source>Question: {title}</source>
      <translation>Pregunta: {title}</translation>
    </message>
    <message>
      <source>What the law means: {title}</source>
      <translation>Lo que significa la ley: {title}</translation>
    </message>
    <message>
      <source>Limit in the law of: {title}</source>
      <translation>Plazo según la ley de: {title}</translation>
    </message>
    <message>
      <source>How this letter goes out: {title}</source>
      <translation>Cómo sale esta carta: {title}</translation>
    </message>
    <message>
      <source>Office: {title}</source>
      <translation>Oficina: {title}</translation>
    </message>
    <message>
      <source>Span of time: {title}</source>
      <translation>Período: {title}</translation>
    </message>
    <message>
      <source>Answer about activation: {title}</source>
      <translation>Respuesta sobre la activación: {title}</translation>
    </message>
    <message>
      <source>Outcome: {title}</source>
      <translation>Resultado: {title}</translation>
    </message>
    <message>
      <source>What people do instead: {title}</source>
      <translation>Lo que se hace en lugar de esto: {title}</translation>
    </message>
    <message>
      <source>What a place tried: {title}</source>
      <translation>Lo que intentó una localidad: {title}</translation>
    </message>
    <message>
      <source>More to read: {title}</source>
      <translation>Más para leer: {title}</translation>
    </message>
    <message>
      <source>Example: {title}</source>
      <translation>Ejemplo: {title}</translation>
    </message>
    <message>
      <source>Only what decides between these words differs</source>
      <translation>Solo cambia lo que decide entre estas palabras</translation>
    </message>
    <message>
      <source>{source}. Looked at on {day}. Sources: {as_of}.</source>
      <translation>{source}. Consultado el {day}. Fuentes: {as_of}.</translation>
    </message>
    <message>
      <source>Version {version}, used since {day}</source>
      <translation>Versión {version}, en uso desde el {day}</translation>
    </message>
    <message>
      <source>Version {version}, on this computer</source>
      <translation>Versión {version}, en esta computadora</translation>
    </message>
    <message>
      <source>Version {version}, in {folder}</source>
      <translation>Versión {version}, en {folder}</translation>
    </message>
    <message>
      <source>These two say the same.</source>
      <translation>Las dos dicen lo mismo.</translation>
    </message>
    <message>
      <source>Changed: {changed}. New: {added}. Gone: {removed}.</source>
      <translation>Cambiados: {changed}. Nuevos: {added}. Quitados: {removed}.</translation>
    </message>
    <message>
      <source>This date is not in the calendar any more. Choose another one.</source>
      <translation>Esta fecha ya no está en el calendario. Elija otra.</translation>
    </message>
    <message>
      <source>This campaign is closed since {day}.</source>
      <translation>Esta campaña está cerrada desde el {day}.</translation>
    </message>
    <message>
      <source>{count} of {total} statements were public on {day}.</source>
      <translation>Declaraciones públicas el {day}: {count} de {total}.</translation>
    </message>
    <message>
      <source>Later ones took the place of {replaced}. What is left: {possible} yes, {not_possible} no, {unclear} unclear.</source>
      <translation>Otras posteriores reemplazaron a {replaced}. Quedan: sí, {possible}; no, {not_possible}; poco claro, {unclear}.</translation>
    </message>
    <message>
      <source>The newest: {title}, {when}.</source>
      <translation>La más reciente: {title}, {when}.</translation>
    </message>
    <message>
      <source>{newest} {position}.</source>
      <translation>{newest} {position}.</translation>
    </message>
    <message>
      <source>Reviewed by counsel: no</source>
      <translation>Revisión legal: no</translation>
    </message>
    <message>
      <source>Reviewed by counsel: yes, {who}, {day}</source>
      <translation>Revisión legal: sí, {who}, {day}</translation>
    </message>
    <message>
      <source>Reviewed by counsel: yes, {who}</source>
      <translation>Revisión legal: sí, {who}</translation>
    </message>
    <message>
      <source>Reviewed by counsel: yes</source>
      <translation>Revisión legal: sí</translation>
    </message>
    <message>
      <source>Out of date: the law was looked at on {day}, more than 90 days ago. Look again.</source>
      <translation>Desactualizado: la ley se consultó el {day}, hace más de 90 días. Consúltela de nuevo.</translation>
    </message>
    <message>
      <source>Looked at on {day}: {source}</source>
      <translation>Se consultó el {day}: {source}</translation>
    </message>
    <message>
      <source>Looked at on {day}</source>
      <translation>Se consultó el {day}</translation>
    </message>
    <message>
      <source>Done on {day}.</source>
      <translation>Hecho el {day}.</translation>
    </message>
    <message>
      <source>{done} By {who}.</source>
      <translation>{done} Por {who}.</translation>
    </message>
    <message>
      <source>{done} Note: {note}</source>
      <translation>{done} Nota: {note}</translation>
    </message>
    <message>
      <source>{task} ({step}). {done}</source>
      <translation>{task} ({step}). {done}</translation>
    </message>
    <message>
      <source>{task}. {done}</source>
      <translation>{task}. {done}</translation>
    </message>
    <message>
      <source>A question of the playbook</source>
      <translation>Una pregunta de la guía de campaña</translation>
    </message>
    <message>
      <source>{place}: {aim}</source>
      <translation>{place}: {aim}</translation>
    </message>
    <message>
      <source>All {total} steps are done.</source>
      <translation>Todos los pasos están hechos ({total}).</translation>
    </message>
    <message>
      <source>{done} of {total} steps done. You are on step {number}.</source>
      <translation>Pasos hechos: {done} de {total}. Está en el paso {number}.</translation>
    </message>
    <message>
      <source>Do this next: {task}</source>
      <translation>Haga esto ahora: {task}</translation>
    </message>
    <message>
      <source>This procedure has ended. It is kept as history.</source>
      <translation>Este procedimiento ya terminó. Se guarda como historia.</translation>
    </message>
    <message>
      <source>This playbook is history. It tells of {years}.</source>
      <translation>Esta guía de campaña es historia. Época de la que trata: {years}.</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Hoy</translation>
    </message>
    <message>
      <source>Tomorrow</source>
      <translation>Mañana</translation>
    </message>
    <message>
      <source>In {count} days</source>
      <translation>En {count} días</translation>
    </message>
    <message>
      <source>{hint}. {origin}</source>
      <translation>{hint}. {origin}</translation>
    </message>
    <message>
      <source>{day}: {title}. {hint}</source>
      <translation>{day}: {title}. {hint}</translation>
    </message>
    <message>
      <source>{day}: {title}. {hint}.</source>
      <translation>{day}: {title}. {hint}.</translation>
    </message>
    <message>
      <source>{day}. {origin}.</source>
      <translation>{day}. {origin}.</translation>
    </message>
    <message>
      <source>{hint} {mark}.</source>
      <translation>{hint} {mark}.</translation>
    </message>
    <message>
      <source>{title}. {pivot}</source>
      <translation>{title}. {pivot}</translation>
    </message>
    <message>
      <source>Since {day}: "{task}"</source>
      <translation>Desde el {day}: "{task}"</translation>
    </message>
    <message>
      <source>{what}. {hint}.</source>
      <translation>{what}. {hint}.</translation>
    </message>
    <message>
      <source>Sent again on {day}</source>
      <translation>Se envió de nuevo el {day}</translation>
    </message>
    <message>
      <source>Answer. {stance}</source>
      <translation>Respuesta. {stance}</translation>
    </message>
    <message>
      <source>Answer due</source>
      <translation>Vence la respuesta</translation>
    </message>
    <message>
      <source>{status}. Late since {day}: {act}</source>
      <translation>{status}. Con atraso desde el {day}: {act}</translation>
    </message>
    <message>
      <source>{status}. {act}: {day}</source>
      <translation>{status}. {act}: {day}</translation>
    </message>
    <message>
      <source>{way}: no number yet</source>
      <translation>{way}: aún sin número</translation>
    </message>
    <message>
      <source>Sent again: the one of {day} came back</source>
      <translation>Se envió de nuevo: el envío del {day} se devolvió</translation>
    </message>
    <message>
      <source>{title}: it was on {was}, and is now on {now}</source>
      <translation>{title}: estaba el {was}, y ahora está el {now}</translation>
    </message>
    <message>
      <source>It counts from {start} now, or the holidays changed.</source>
      <translation>Ahora se cuenta desde el {start}, o cambiaron los días feriados.</translation>
    </message>
    <message>
      <source>No answer to it is on record.</source>
      <translation>No hay ninguna respuesta anotada.</translation>
    </message>
    <message>
      <source>An answer came by telephone.</source>
      <translation>Llegó una respuesta por teléfono.</translation>
    </message>
    <message>
      <source>A meeting was held.</source>
      <translation>Hubo una reunión.</translation>
    </message>
    <message>
      <source>The office agreed.</source>
      <translation>La oficina estuvo de acuerdo.</translation>
    </message>
    <message>
      <source>The office refused.</source>
      <translation>La oficina se negó.</translation>
    </message>
    <message>
      <source>The office asks for something.</source>
      <translation>La oficina pide algo.</translation>
    </message>
    <message>
      <source>The office proposes a meeting.</source>
      <translation>La oficina propone una reunión.</translation>
    </message>
    <message>
      <source>The office sends you elsewhere.</source>
      <translation>La oficina le remite a otra.</translation>
    </message>
    <message>
      <source>The office took no position.</source>
      <translation>La oficina no tomó posición.</translation>
    </message>
    <message>
      <source>Follows no. {number}, {title}, mailed {day}.</source>
      <translation>Sigue a la n.º {number}, {title}, que se envió el {day}.</translation>
    </message>
    <message>
      <source>Version {after} stands in place of version {before}. {count} texts differ.</source>
      <translation>La versión {after} reemplaza a la versión {before}. Textos que cambian: {count}.</translation>
    </message>
    <message>
      <source>Version {after} stands in place of version {before}. One text differs.</source>
      <translation>La versión {after} reemplaza a la versión {before}. Cambia un texto.</translation>
    </message>
    <message>
      <source>Nothing changed since you last looked. Version {version}.</source>
      <translation>Nada cambió desde la última vez que usted miró. Versión {version}.</translation>
    </message>
    <message>
      <source>Version {after} stands in place of version {before}, which you used since {day}.</source>
      <translation>La versión {after} reemplaza a la versión {before}, que usted usaba desde el {day}.</translation>
    </message>
    <message>
      <source>The campaign as a whole</source>
      <translation>La campaña entera</translation>
    </message>
    <message>
      <source>Step {number}: {title}</source>
      <translation>Paso {number}: {title}</translation>
    </message>
    <message>
      <source>Not begun</source>
      <translation>Sin empezar</translation>
    </message>
    <message>
      <source>No day yet</source>
      <translation>Sin día todavía</translation>
    </message>
    <message>
      <source>Signed or sent: it keeps the words that it has</source>
      <translation>Firmada o enviada: conserva las palabras que tiene</translation>
    </message>
    <message>
      <source>Your own words stand there</source>
      <translation>Allí están las palabras que usted escribió</translation>
    </message>
    <message>
      <source>Draft: it takes the new words</source>
      <translation>Borrador: toma las palabras nuevas</translation>
    </message>
    <message>
      <source>The file keeps no older version of the playbook. Version {version} is shown.</source>
      <translation>El archivo no guarda una versión anterior de la guía de campaña. Se muestra la versión {version}.</translation>
    </message>
    <message>
      <source>Version {then} was in use then, but its words cannot be read. Version {version} is shown.</source>
      <translation>La versión {then} estaba en uso entonces, pero sus palabras no se pueden leer. Se muestra la versión {version}.</translation>
    </message>
    <message>
      <source>Your file first used this playbook on {since}. Version {version} of that day is shown.</source>
      <translation>Su archivo usó esta guía de campaña por primera vez el {since}. Se muestra la versión {version} de ese día.</translation>
    </message>
    <message>
      <source>Version {version} of the playbook is in use here since {since}.</source>
      <translation>La versión {version} de la guía de campaña está en uso aquí desde el {since}.</translation>
    </message>
    <message>
      <source>Version {version} of the playbook was in use here on {day}. It is shown to read only.</source>
      <translation>La versión {version} de la guía de campaña estaba en uso aquí el {day}. Se muestra solo para leer.</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historia</translation>
    </message>
    <message>
      <source>Current</source>
      <translation>Vigente</translation>
    </message>
    <message>
      <source>{steps} steps, {letters} letters, {statements} statements. Facts checked on {day}. Sources: {as_of}.</source>
      <translation>Pasos: {steps}. Cartas: {letters}. Declaraciones: {statements}. Datos verificados el {day}. Fuentes: {as_of}.</translation>
    </message>
    <message>
      <source>{title}. {status}. {hint}</source>
      <translation>{title}. {status}. {hint}</translation>
    </message>
    <message>
      <source>Facts last checked on {day}.</source>
      <translation>Datos verificados por última vez el {day}.</translation>
    </message>
    <message>
      <source>About {minutes} minutes of your time. This is our own estimate.</source>
      <translation>Unos {minutes} minutos de su tiempo. Es nuestro propio cálculo.</translation>
    </message>
    <message>
      <source>Version {version}, by {authors}. License: {licence}.</source>
      <translation>Versión {version}, por {authors}. Licencia: {licence}.</translation>
    </message>
    <message>
      <source>Sources: {as_of}.</source>
      <translation>Fuentes: {as_of}.</translation>
    </message>
    <message>
      <source>{number}. {title}</source>
      <translation>{number}. {title}</translation>
    </message>
    <message>
      <source>{count} more statements became public later.</source>
      <translation>Declaraciones que se hicieron públicas después: {count}.</translation>
    </message>
    <message>
      <source>One more statement became public later.</source>
      <translation>Una declaración más se hizo pública después.</translation>
    </message>
    <message>
      <source>{title}: {status}</source>
      <translation>{title}: {status}</translation>
    </message>
    <message>
      <source>{way}, {day}. {stance}</source>
      <translation>{way}, {day}. {stance}</translation>
    </message>
    <message>
      <source>{said}. It answers: {letters}</source>
      <translation>{said}. Responde a: {letters}</translation>
    </message>
    <message>
      <source>Says it is possible</source>
      <translation>Dice que es posible</translation>
    </message>
    <message>
      <source>Says it is not possible</source>
      <translation>Dice que no es posible</translation>
    </message>
    <message>
      <source>Unclear</source>
      <translation>Poco claro</translation>
    </message>
    <message>
      <source>Read in this source</source>
      <translation>Leída en esta fuente</translation>
    </message>
    <message>
      <source>Known only as this source quotes it</source>
      <translation>Solo se conoce por la cita de esta fuente</translation>
    </message>
    <message>
      <source>Sources differ on this</source>
      <translation>Las fuentes no coinciden en esto</translation>
    </message>
    <message>
      <source>Not checked</source>
      <translation>Sin verificar</translation>
    </message>
    <message>
      <source>{speaker}, {office}</source>
      <translation>{speaker}, {office}</translation>
    </message>
    <message>
      <source>Became public: {when}</source>
      <translation>Se hizo pública: {when}</translation>
    </message>
    <message>
      <source>Not public yet on the date of your letters</source>
      <translation>Todavía no era pública en la fecha de sus cartas</translation>
    </message>
    <message>
      <source>{position}. </source>
      <translation>{position}. </translation>
    </message>
    <message>
      <source>{when}. {title}. {who}. {position}{summary} Source: {source}. {verified}.</source>
      <translation>{when}. {title}. {who}. {position}{summary} Fuente: {source}. {verified}.</translation>
    </message>
    <message>
      <source>{document} ({speaker}, {when})</source>
      <translation>{document} ({speaker}, {when})</translation>
    </message>
    <message>
      <source>Contradicts {other}</source>
      <translation>Contradice {other}</translation>
    </message>
    <message>
      <source>Contradicted by {other}</source>
      <translation>La contradice {other}</translation>
    </message>
    <message>
      <source>Supersedes {other}</source>
      <translation>Reemplaza {other}</translation>
    </message>
    <message>
      <source>Superseded by {other}</source>
      <translation>La reemplaza {other}</translation>
    </message>
    <message>
      <source>Clarifies {other}</source>
      <translation>Aclara {other}</translation>
    </message>
    <message>
      <source>Clarified by {other}</source>
      <translation>La aclara {other}</translation>
    </message>
    <message>
      <source>Confirms {other}</source>
      <translation>Confirma {other}</translation>
    </message>
    <message>
      <source>Confirmed by {other}</source>
      <translation>La confirma {other}</translation>
    </message>
    <message>
      <source>Reports {other}</source>
      <translation>Menciona {other}</translation>
    </message>
    <message>
      <source>Reported by {other}</source>
      <translation>La menciona {other}</translation>
    </message>
    <message>
      <source>{words}: {remark}</source>
      <translation>{words}: {remark}</translation>
    </message>
    <message>
      <source>{before} {next}.</source>
      <translation>{before} {next}.</translation>
    </message>
    <message>
      <source>Step {number} of {total}</source>
      <translation>Paso {number} de {total}</translation>
    </message>
    <message>
      <source>In progress</source>
      <translation>En curso</translation>
    </message>
    <message>
      <source>Not started</source>
      <translation>Sin empezar</translation>
    </message>
    <message>
      <source>Cannot start yet</source>
      <translation>Aún no se puede empezar</translation>
    </message>
    <message>
      <source>{done} of {total} steps done</source>
      <translation>Pasos hechos: {done} de {total}</translation>
    </message>
    <message>
      <source>First do "{step}"</source>
      <translation>Primero haga "{step}"</translation>
    </message>
    <message>
      <source>Step {number} of {total}: {title}. {state}. {hint}.</source>
      <translation>Paso {number} de {total}: {title}. {state}. {hint}.</translation>
    </message>
    <message>
      <source>All answers are given</source>
      <translation>Todas las respuestas están dadas</translation>
    </message>
    <message>
      <source>{done} of {total} tasks done</source>
      <translation>Tareas hechas: {done} de {total}</translation>
    </message>
    <message>
      <source>Added by your group</source>
      <translation>Agregado por su grupo</translation>
    </message>
    <message>
      <source>First do "{task}"</source>
      <translation>Primero haga "{task}"</translation>
    </message>
    <message>
      <source>{count} still to answer</source>
      <translation>Por responder: {count}</translation>
    </message>
    <message>
      <source>Marked done by hand, but not written down in the mail log</source>
      <translation>Marcado como hecho a mano, pero no está anotado en el registro de correo</translation>
    </message>
    <message>
      <source>Done on {day} by {who}</source>
      <translation>Hecho el {day} por {who}</translation>
    </message>
    <message>
      <source>{marked}. {note}</source>
      <translation>{marked}. {note}</translation>
    </message>
    <message>
      <source>Task {number} of {total}: {title}. {state}.</source>
      <translation>Tarea {number} de {total}: {title}. {state}.</translation>
    </message>
    <message>
      <source>Task {number} of {total}: {title}. {state}. {hint}.</source>
      <translation>Tarea {number} de {total}: {title}. {state}. {hint}.</translation>
    </message>
    <message>
      <source>Did again: {act}</source>
      <translation>Se rehízo: {act}</translation>
    </message>
    <message>
      <source>The passphrase is empty. Type the words.</source>
      <translation>La frase de contraseña está vacía. Escriba las palabras.</translation>
    </message>
    <message>
      <source>A passphrase cannot have the form x'...'. Choose other words.</source>
      <translation>Una frase de contraseña no puede tener la forma x'...'. Elija otras palabras.</translation>
    </message>
    <message>
      <source>The passphrase holds a character that cannot be typed. Choose other words.</source>
      <translation>La frase de contraseña tiene un carácter que no se puede escribir. Elija otras palabras.</translation>
    </message>
    <message>
      <source>This passphrase is too short. Use at least {count} letters, digits or spaces.</source>
      <translation>Esta frase de contraseña es demasiado corta. Use al menos {count} letras, números o espacios.</translation>
    </message>
    <message>
      <source>Who works here now.</source>
      <translation>Quién trabaja aquí ahora.</translation>
    </message>
    <message>
      <source>Change who works here</source>
      <translation>Cambiar quién trabaja aquí</translation>
    </message>
    <message>
      <source>This campaign follows that playbook already. Choose another one.</source>
      <translation>Esta campaña ya sigue esa guía de campaña. Elija otra.</translation>
    </message>
    <message>
      <source>Go on in {name} with {playbook}</source>
      <translation>Seguir en {name} con {playbook}</translation>
    </message>
    <message>
      <source>Campaign started. What you know of the place came along.</source>
      <translation>La campaña empezó. Lo que usted ya sabe de la localidad está en ella.</translation>
    </message>
    <message>
      <source>Print letter</source>
      <translation>Imprimir la carta</translation>
    </message>
    <message>
      <source>A letter cannot have been signed after today. Enter a day that is not after today.</source>
      <translation>Una carta no puede haberse firmado después de hoy. Escriba un día que no sea posterior a hoy.</translation>
    </message>
    <message>
      <source>Mark letter as signed, to an address that nobody checked</source>
      <translation>Marcar la carta como firmada, a una dirección que nadie comprobó</translation>
    </message>
    <message>
      <source>Mark letter as signed</source>
      <translation>Marcar la carta como firmada</translation>
    </message>
    <message>
      <source>Letter signed. It is kept as it was printed.</source>
      <translation>Carta firmada. Se guarda como se imprimió.</translation>
    </message>
    <message>
      <source>This letter is not kept yet. First say that it is signed or mailed.</source>
      <translation>Esta carta aún no está guardada. Primero diga que está firmada o enviada.</translation>
    </message>
    <message>
      <source>Print the letter first.</source>
      <translation>Primero imprima la carta.</translation>
    </message>
    <message>
      <source>The letter changed since it was printed. Print it again.</source>
      <translation>La carta cambió después de imprimirse. Imprímala de nuevo.</translation>
    </message>
    <message>
      <source>the letters have it from the directory</source>
      <translation>las cartas lo toman del directorio</translation>
    </message>
    <message>
      <source>Import {count} recipients</source>
      <translation>Importar {count} destinatarios</translation>
    </message>
    <message>
      <source>Recipients imported.</source>
      <translation>Destinatarios importados.</translation>
    </message>
    <message>
      <source>A backup cannot be used. {reason}</source>
      <translation>Una copia de seguridad no se puede usar. {reason}</translation>
    </message>
    <message>
      <source>{name} is whole. Nothing was changed. Open it to restore a backup.</source>
      <translation>{name} está entero. No se cambió nada. Ábralo para restaurar una copia de seguridad.</translation>
    </message>
    <message>
      <source>Write down an answer</source>
      <translation>Anotar una respuesta</translation>
    </message>
    <message>
      <source>Answer written down.</source>
      <translation>Respuesta anotada.</translation>
    </message>
    <message>
      <source>Change an answer</source>
      <translation>Cambiar una respuesta</translation>
    </message>
    <message>
      <source>Remove an answer</source>
      <translation>Quitar una respuesta</translation>
    </message>
    <message>
      <source>Answer removed.</source>
      <translation>Respuesta quitada.</translation>
    </message>
    <message>
      <source>An answer cannot have come after today. Change the day.</source>
      <translation>Una respuesta no puede haber llegado después de hoy. Cambie el día.</translation>
    </message>
    <message>
      <source>This letter belongs to another campaign. Choose another one.</source>
      <translation>Esta carta pertenece a otra campaña. Elija otra.</translation>
    </message>
    <message>
      <source>{letter} is not signed or mailed yet. First write down how it went out.</source>
      <translation>{letter} todavía no está firmada ni enviada. Primero anote cómo salió.</translation>
    </message>
    <message>
      <source>Change a setting</source>
      <translation>Cambiar un ajuste</translation>
    </message>
    <message>
      <source>A part of the file cannot be read. Nothing was changed. Check the disk that holds it.</source>
      <translation>No se puede leer una parte del archivo. No se cambió nada. Revise el disco que lo contiene.</translation>
    </message>
    <message>
      <source>Mark task done</source>
      <translation>Marcar la tarea como hecha</translation>
    </message>
    <message>
      <source>Mark step done</source>
      <translation>Marcar el paso como hecho</translation>
    </message>
    <message>
      <source>Mark task not done</source>
      <translation>Marcar la tarea como no hecha</translation>
    </message>
    <message>
      <source>Change notes</source>
      <translation>Cambiar las notas</translation>
    </message>
    <message>
      <source>The task has no name. Write what to do.</source>
      <translation>La tarea no tiene nombre. Escriba qué hay que hacer.</translation>
    </message>
    <message>
      <source>Add task</source>
      <translation>Agregar una tarea</translation>
    </message>
    <message>
      <source>Delete task</source>
      <translation>Borrar la tarea</translation>
    </message>
    <message>
      <source>Task deleted.</source>
      <translation>Tarea borrada.</translation>
    </message>
    <message>
      <source>{name} is of an older version. Open it to write once, then to read.</source>
      <translation>{name} es de una versión anterior. Ábralo una vez para escribir y luego para leer.</translation>
    </message>
    <message>
      <source>This example cannot be changed. Start your own campaign to do this.</source>
      <translation>Este ejemplo no se puede cambiar. Empiece su propia campaña para hacer esto.</translation>
    </message>
    <message>
      <source>{who} It is open here to read only. Nothing was changed.</source>
      <translation>{who} Aquí está abierto solo para leer. No se cambió nada.</translation>
    </message>
    <message>
      <source>{name} is open to read only. Open it to write, then repeat this.</source>
      <translation>{name} está abierto solo para leer. Ábralo para escribir y repita esto.</translation>
    </message>
    <message>
      <source>The new passphrase</source>
      <translation>la nueva frase de contraseña</translation>
    </message>
    <message>
      <source>The file in memory</source>
      <translation>El archivo en memoria</translation>
    </message>
    <message>
      <source>This example is in no file. Start your own campaign to do this.</source>
      <translation>Este ejemplo no está en ningún archivo. Empiece su propia campaña para hacerlo.</translation>
    </message>
    <message>
      <source>This was changed elsewhere. Nothing was saved. Look at it again.</source>
      <translation>Esto se cambió en otro lugar. No se guardó nada. Mírelo de nuevo.</translation>
    </message>
    <message>
      <source>Erase what was deleted</source>
      <translation>Borrar para siempre lo que se quitó</translation>
    </message>
    <message>
      <source>A legal hold stands, so nothing is erased for good. Lift it on the page Privacy first.</source>
      <translation>Hay una retención legal: nada se borra para siempre. Levántela primero en la página Privacidad.</translation>
    </message>
    <message>
      <source>Start the legal hold</source>
      <translation>Empezar la retención legal</translation>
    </message>
    <message>
      <source>The legal hold stands.</source>
      <translation>La retención legal está puesta.</translation>
    </message>
    <message>
      <source>The legal hold is lifted. What was deleted 30 days ago is erased from now on.</source>
      <translation>La retención legal se quitó. Lo que se eliminó hace 30 días se borra desde ahora.</translation>
    </message>
    <message>
      <source>Lift the legal hold</source>
      <translation>Levantar la retención legal</translation>
    </message>
    <message>
      <source>a mailing</source>
      <translation>un envío</translation>
    </message>
    <message>
      <source>an answer</source>
      <translation>una respuesta</translation>
    </message>
    <message>
      <source>an entry of the timeline</source>
      <translation>una entrada de la cronología</translation>
    </message>
    <message>
      <source>1 page is damaged. Keep this file as it is. Restore a backup.</source>
      <translation>1 página está dañada. Deje este archivo como está. Restaure una copia de seguridad.</translation>
    </message>
    <message>
      <source>{count} pages are damaged. Keep this file as it is. Restore a backup.</source>
      <translation>{count} páginas están dañadas. Deje este archivo como está. Restaure una copia de seguridad.</translation>
    </message>
    <message>
      <source>The database is damaged: {line}. Restore a backup.</source>
      <translation>La base de datos está dañada: {line}. Restaure una copia de seguridad.</translation>
    </message>
    <message>
      <source>The file {name} belongs to nothing that is there. Restore a backup.</source>
      <translation>El archivo {name} no pertenece a nada de lo que hay. Restaure una copia de seguridad.</translation>
    </message>
    <message>
      <source>Row {row} of {table} belongs to a {parent} that is missing. Restore a backup.</source>
      <translation>La fila {row} de {table} pertenece a un {parent} que falta. Restaure una copia de seguridad.</translation>
    </message>
    <message>
      <source>A logo belongs to a campaign that is missing. Restore a backup.</source>
      <translation>Un logotipo pertenece a una campaña que falta. Restaure una copia de seguridad.</translation>
    </message>
    <message>
      <source>{what} is missing. Restore a backup.</source>
      <translation>Falta: {what}. Restaure una copia de seguridad.</translation>
    </message>
    <message>
      <source>A file that is no longer in use is not as it was kept: {sha256}.</source>
      <translation>Un archivo que ya no se usa no está como se guardó: {sha256}.</translation>
    </message>
    <message>
      <source>{what} is not as it was kept. Restore a backup.</source>
      <translation>{what} no está como se guardó. Restaure una copia de seguridad.</translation>
    </message>
    <message>
      <source>The print of {letter} ({place})</source>
      <translation>La impresión de {letter} ({place})</translation>
    </message>
    <message>
      <source>The text of {letter} as it was printed ({place})</source>
      <translation>El texto de {letter} como se imprimió ({place})</translation>
    </message>
    <message>
      <source>The enclosure {name} of {letter} ({place})</source>
      <translation>El anexo {name} de {letter} ({place})</translation>
    </message>
    <message>
      <source>A logo</source>
      <translation>Un logotipo</translation>
    </message>
    <message>
      <source>The file {name} of {owner}</source>
      <translation>El archivo {name} de {owner}</translation>
    </message>
    <message>
      <source>Version {version} of the playbook {name} is not as it was kept. Restore a backup.</source>
      <translation>La versión {version} de la guía de campaña {name} no está como se guardó. Restaure una copia de seguridad.</translation>
    </message>
    <message>
      <source>A playbook that was used is missing. Restore a backup.</source>
      <translation>Falta una guía de campaña que se usó. Restaure una copia de seguridad.</translation>
    </message>
    <message>
      <source>Row {row} of {table} is missing: history says that it is there. Restore a backup.</source>
      <translation>Falta la fila {row} de {table}: el historial dice que está. Restaure una copia de seguridad.</translation>
    </message>
    <message>
      <source>Row {row} of {table} names another file than history says. Restore a backup.</source>
      <translation>La fila {row} de {table} nombra otro archivo que el que dice el historial. Restaure una copia de seguridad.</translation>
    </message>
    <message>
      <source>Row {row} of {table} is not as history says. Restore a backup.</source>
      <translation>La fila {row} de {table} no está como dice el historial. Restaure una copia de seguridad.</translation>
    </message>
    <message>
      <source>Entry {first} of history is missing. Restore a backup.</source>
      <translation>Falta la entrada {first} del historial. Restaure una copia de seguridad.</translation>
    </message>
    <message>
      <source>Entries {first} to {last} are missing. Restore a backup.</source>
      <translation>Faltan las entradas {first} a {last}. Restaure una copia de seguridad.</translation>
    </message>
    <message>
      <source>Look at the calendar</source>
      <translation>Ver el calendario</translation>
    </message>
    <message>
      <source>Look at a campaign</source>
      <translation>Ver una campaña</translation>
    </message>
    <message>
      <source>the file itself did not come along, export it with its files</source>
      <translation>el documento mismo no vino, expórtelo con sus archivos</translation>
    </message>
    <message>
      <source>the letter is signed here and stays as it is</source>
      <translation>la carta está firmada aquí y queda como está</translation>
    </message>
    <message>
      <source>What the file holds does not fit together with what is here. Nothing was imported.</source>
      <translation>Lo que trae el archivo no concuerda con lo que hay aquí. No se importó nada.</translation>
    </message>
    <message>
      <source>Import everything from a file</source>
      <translation>Importar todo de un archivo</translation>
    </message>
    <message>
      <source>Imported. Everything of the file is in your file now.</source>
      <translation>Importado. Todo lo del archivo está ahora en su archivo.</translation>
    </message>
    <message>
      <source>it is {name} here</source>
      <translation>aquí es {name}</translation>
    </message>
  </context>
  <context>
    <name>standing</name>
    <message>
      <source>Draft.</source>
      <translation>Borrador.</translation>
    </message>
    <message>
      <source>Checked: nothing to fix was found.</source>
      <translation>Revisada: no se encontró nada que corregir.</translation>
    </message>
    <message>
      <source>Printed {day}. It can still be changed.</source>
      <translation>Impresa el {day}. Todavía se puede cambiar.</translation>
    </message>
    <message>
      <source>Signed {day}.</source>
      <translation>Firmada el {day}.</translation>
    </message>
    <message>
      <source>Mailed {day}.</source>
      <translation>Enviada el {day}.</translation>
    </message>
    <message>
      <source>Delivered.</source>
      <translation>Entregada.</translation>
    </message>
    <message>
      <source>Answered.</source>
      <translation>Respondida.</translation>
    </message>
    <message>
      <source>It came back.</source>
      <translation>Devuelta.</translation>
    </message>
    <message>
      <source>This is the exact copy.</source>
      <translation>Esta es la copia exacta.</translation>
    </message>
    <message>
      <source>No copy is kept. This is what the program would print now.</source>
      <translation>No se guardó copia. Esto es lo que el programa imprimiría ahora.</translation>
    </message>
    <message>
      <source>Draft. It changed since it was printed {day}.</source>
      <translation>Borrador. Cambió después de imprimirse el {day}.</translation>
    </message>
    <message>
      <source>Our letter no. {number}.</source>
      <translation>Nuestra carta n.º {number}.</translation>
    </message>
    <message>
      <source>It takes the place of no. {number}.</source>
      <translation>Reemplaza a la n.º {number}.</translation>
    </message>
    <message>
      <source>It takes the place of no. {number} of {day}.</source>
      <translation>Reemplaza a la n.º {number} del {day}.</translation>
    </message>
    <message>
      <source>Your version is kept as {copy}</source>
      <translation>Su versión está guardada como {copy}</translation>
    </message>
    <message>
      <source>All changes saved</source>
      <translation>Todos los cambios están guardados</translation>
    </message>
    <message>
      <source>{saved}. {by} works here</source>
      <translation>{saved}. Trabaja aquí: {by}</translation>
    </message>
    <message>
      <source>Example: to read only</source>
      <translation>Ejemplo: solo para leer</translation>
    </message>
    <message>
      <source>Open to read only</source>
      <translation>Abierto solo para leer</translation>
    </message>
    <message>
      <source>See what happened</source>
      <translation>Ver qué pasó</translation>
    </message>
    <message>
      <source>Start a campaign</source>
      <translation>Empezar una campaña</translation>
    </message>
    <message>
      <source>Open it to write</source>
      <translation>Abrir para hacer cambios</translation>
    </message>
  </context>
  <context>
    <name>typing</name>
    <message>
      <source>It is left as it was. What you typed is not kept.</source>
      <translation>Queda como estaba. Lo que usted escribió no se conserva.</translation>
    </message>
    <message>
      <source>You did not finish what you typed. It is kept.</source>
      <translation>Usted no terminó lo que escribía. Está guardado.</translation>
    </message>
    <message>
      <source>Go on with it</source>
      <translation>Seguir con eso</translation>
    </message>
  </context>
  <context>
    <name>words</name>
    <message>
      <source>Done</source>
      <translation>Hecho</translation>
    </message>
    <message>
      <source>In progress</source>
      <translation>En curso</translation>
    </message>
    <message>
      <source>Not started</source>
      <translation>Sin empezar</translation>
    </message>
    <message>
      <source>Cannot start yet</source>
      <translation>Aún no se puede empezar</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Borrador</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>Revisada</translation>
    </message>
    <message>
      <source>Printed</source>
      <translation>Impresa</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>Firmada</translation>
    </message>
    <message>
      <source>Mailed</source>
      <translation>Enviada</translation>
    </message>
    <message>
      <source>Delivered</source>
      <translation>Entregada</translation>
    </message>
    <message>
      <source>Answered</source>
      <translation>Respondida</translation>
    </message>
    <message>
      <source>Came back</source>
      <translation>Devuelta</translation>
    </message>
  </context>
</TS>
