/** The page in two languages. Vietnamese stands in index.html; English here, with what is made at run time. */

export type Lang = "vi" | "en";

const ENGLISH: Record<string, string> = {
  title: "Conversion of documents under Decree 137/2024/NĐ-CP",
  skip: "Skip to main content",
  brand: "Electronic transactions of state agencies",
  law: "Decree 137/2024/NĐ-CP",
  dark: "Dark",
  tools: "Tools",
  nav_mark: "Make a conversion mark",
  nav_check: "Check a converted document",
  nav_classify: "Classify a system",
  nav_trust: "Declare network trust",
  h_trust: "Declare network trust",
  lead_trust: "The six criteria of Article 21 are judged by evidence. When all six are met, the page makes a declaration to print. It is no certificate.",
  host: "Domain name of the site",
  address: "IP address of the server",
  level: "Approved level (1–5)",
  decision: "Number of the approving decision",
  issuer: "Approved by",
  decided: "Day of the decision",
  crit_a: "a) Security by level",
  commitment: "A commitment to protect personal data is published",
  where: "Published at",
  seen: "Seen on",
  consent: "Users are asked, and their consent is recorded",
  where_b: "Evidence at",
  seen_b: "Day of the evidence",
  crit_b: "b) Protection of personal data",
  tls_report: "Report of sslyze or testssl.sh (JSON)",
  tls_date: "Day of the scan, if the file says none",
  crit_c: "c) Encryption in transit",
  list_file: "Warning list (a text file, one entry a line)",
  list_date: "Day of the list",
  list_url: "Where the list is published",
  crit_d: "d) Not on the warning list",
  tool: "Scanner and its version",
  scanned: "Day of the scan",
  found: "Threats found",
  digest_report: "SHA-256 of the scan report",
  crit_dd: "đ) No malicious links or malware",
  sectxt: "Text of security.txt",
  sectxt_date: "Fetched on",
  contact_page: "Or: a public page names the contact",
  where_e: "Address of the page",
  seen_e: "Page seen on",
  crit_e: "e) Public contact",
  system_name: "System that is declared",
  owner_name: "Owner",
  site_url: "Address of the site",
  declared_by: "Signed by: name and position",
  place: "Place",
  declare: "For the declaration",
  declare_now: "Make the declaration",
  print_declaration: "Print the declaration",
  html: "Download the declaration (HTML)",
  json: "Download the data (JSON)",
  nav_indicators: "Indicators",
  h_indicators: "Check a set of indicators",
  lead_indicators: "Paste or choose a table of indicators (CSV, SDMX, JSON). The page tells what each of them lacks under Article 10, which are duplicates, and which group is empty.",
  set_kind: "Whose set it is",
  set_unknown: "Not known",
  set_government: "The Government and its head",
  set_ministry: "Leaders of a ministry or sector",
  set_province: "Leaders of a provincial People's Committee",
  set_other: "Another agency",
  table_file: "File with the table",
  table_text: "Or paste the table here; the first line names the columns",
  check_set: "Check the table",
  sample: "Fill in a sample",
  csv: "Download the findings (CSV)",
  nav_checklist: "Checklists",
  h_checklist: "Check against a list",
  lead_checklist: "Answer the questions that can still change the result; leave what you do not know. The answers can be saved as a file and opened again.",
  checklist: "Checklist",
  open_saved: "Open saved answers (JSON)",
  save: "Save the answers",
  clear: "Clear the answers",
  privacy: "Everything is done on this computer. No file or entry is sent anywhere.",
  h_mark: "Put a conversion mark on a PDF",
  lead_mark: "Choose a PDF, say how it was converted, look at the marked page, and take it away. The original stays byte for byte inside the result.",
  file: "PDF file",
  file_help: "Drop here, or choose one or more files.",
  direction: "Direction of conversion",
  to_data: "Paper to data message (Article 4)",
  to_paper: "Data message to paper (Article 5)",
  kind: "Kind of document",
  converter_kind: "Converted by",
  agency: "A state agency",
  organisation: "An organisation",
  individual: "An individual",
  converter_name: "Full name of the converter",
  at: "Time of conversion (Viet Nam time)",
  system: "Name of the information system",
  owner: "Owner of the information system",
  url: "Full URL of the data message",
  code: "Unique look-up code",
  placement: "Place of the mark",
  corner: "Corner of the page",
  clear_corner: "A corner without text",
  top_right: "Top right",
  top_left: "Top left",
  bottom_right: "Bottom right",
  bottom_left: "Bottom left",
  pages: "Pages with the mark",
  first: "First page",
  last: "Last page",
  all: "All pages",
  derivative: "Signed file: make a separate copy for print, without the digital signatures",
  make: "Make the mark",
  cancel: "Stop",
  progress: "Progress",
  preview: "Preview",
  download: "Download",
  record: "Download the record (JSON)",
  batch: "Several files",
  outcome: "Result",
  zip: "Download all (.zip)",
  h_check: "Check a converted document",
  lead_check: "Choose a marked PDF, or read a QR code from a picture or the camera. It tells whether document and mark are as they were made; only a digital signature proves who made them.",
  file_or_image: "PDF file, or picture of a QR code",
  check_help: "Drop here, or choose a file.",
  payload: "What the QR code says",
  check: "Check",
  camera: "Use the camera",
  h_classify: "Classify a system by scale",
  lead_classify: "The monthly average of users against the population (Article 17); when an intermediary platform has to determine its scale, by Article 18.",
  as_of: "Day considered",
  months: "Users in Viet Nam in the last 12 months",
  months_help: "Count each person once a month (Article 17). A column of 12 numbers may be pasted into the first field. An empty field is not known.",
  platform: "Digital platform",
  environment: "It is an electronic environment where parties transact, or offer, use or develop products and services",
  independent: "Its owner is independent of the transacting parties",
  third: "Third parties transact on it",
  trades: "Its owner sells or transacts on it too",
  since: "Running since",
  result: "Result",
  ics: "Add to calendar (.ics)",
  print: "Print",
  foot: "The result says which requirements of the Decree are met; it does not replace a decision of the competent authority.",
};

/** What is said at run time: Vietnamese, English. */
const SAID = {
  light: ["Nền sáng", "Light"],
  yes: ["Có", "Yes"],
  no: ["Không", "No"],
  unknown: ["Chưa biết", "Not known"],
  ordinary: ["Văn bản thông thường", "Ordinary document"],
  licence: ["Giấy phép, chứng chỉ, văn bằng, văn bản xác nhận, chấp thuận", "Licence, certificate, diploma, confirmation, approval"],
  administrative_result: ["Kết quả giải quyết thủ tục hành chính", "Result of an administrative procedure"],
  electronic_certificate: ["Chứng thư điện tử", "Electronic certificate"],
  authenticated: ["Văn bản để chứng thực", "For authentication"],
  notarised: ["Văn bản để công chứng", "For notarisation"],
  true_copy: ["Sao y", "True copy"],
  forwarded_copy: ["Sao lục", "Copy of a received document"],
  extract_copy: ["Trích sao", "Extract"],
  met: ["Đáp ứng", "Met"],
  not_met: ["Không đáp ứng", "Not met"],
  undetermined: ["Chưa xác định được", "Not determined"],
  needs_review: ["Cần người xem xét", "Needs a person's review"],
  not_applicable: ["Không áp dụng", "Does not apply"],
  details: ["Từng kết luận", "Each finding"],
  not_applying: ["Không áp dụng ở đây", "Not applying here"],
  missing: ["Còn thiếu", "Missing"],
  remaining: ["Việc còn phải làm ngoài ký hiệu riêng", "Still to be done besides the mark"],
  loading: ["Đang nạp thư viện…", "Loading the library…"],
  reading: ["Đang đọc tệp…", "Reading the file…"],
  working: ["Đang xử lý…", "Working…"],
  drawing: ["Đang vẽ trang…", "Drawing the page…"],
  stopped: ["Đã dừng. Thông tin đã điền vẫn còn.", "Stopped. What was entered is kept."],
  no_file: ["Hãy chọn một tệp PDF.", "Choose a PDF file."],
  made: ["Đã gắn ký hiệu riêng lên {n} trang của {file}.", "The mark is on {n} page(s) of {file}."],
  pdf_info: ["{pages} trang, {signatures} chữ ký số", "Pages: {pages}; digital signatures: {signatures}"],
  files_chosen: ["Đã chọn {n} tệp", "{n} files chosen"],
  files_done: ["Xong {done} trên {n} tệp", "{done} of {n} files done"],
  page_with_mark: ["Trang {n} với ký hiệu riêng", "Page {n} with the conversion mark"],
  no_qr: ["Không đọc được mã QR trong ảnh. Hãy chụp rõ, đủ bốn góc, không bị rách hay che.", "No QR code could be read in the picture. Take it sharp, with all four corners, not torn or covered."],
  no_camera: ["Không mở được máy ảnh: {why}", "The camera could not be opened: {why}"],
  nothing_to_check: ["Hãy chọn tệp, hoặc đọc mã QR.", "Choose a file, or read a QR code."],
  mark_text: ["Nội dung ký hiệu riêng", "What the mark says"],
  digest: ["SHA-256 của tệp", "SHA-256 of the file"],
  below_large: ["Dưới ngưỡng quy mô lớn", "Below large scale"],
  large: ["Quy mô lớn", "Large scale"],
  very_large: ["Quy mô rất lớn", "Very large scale"],
  scale_unknown: ["Chưa xác định được quy mô", "The scale cannot be determined yet"],
  average: ["Trung bình tháng: {n} người dùng", "Monthly average: {n} users"],
  population: ["Dân số {n} ({source}, công bố {date})", "Population {n} ({source}, published {date})"],
  from_large: ["Quy mô lớn: từ {n} (3 % dân số)", "Large scale: from {n} (3 % of the population)"],
  from_very_large: ["Quy mô rất lớn: từ {n} (trên 10 % dân số)", "Very large scale: from {n} (above 10 % of the population)"],
  past: ["{date} (đã qua)", "{date} (past)"],
  scale_article: ["Quy mô (Điều 17)", "Scale (Article 17)"],
  covers: ["Ký hiệu ở trang {pages} nằm trên nội dung của trang. Hãy xem trang bên dưới; nếu che mất chữ, chọn góc khác rồi tạo lại.", "On page {pages} the mark lies over what is on the page. Look at the page below; if it hides text, choose another corner and make it again."],
  cover_unknown: ["Không đọc được hết nội dung trang {pages} để biết ký hiệu có che gì không. Hãy xem trang bên dưới.", "Not all of page {pages} could be read to tell what the mark covers. Look at the page below."],
  gauge: ["Trung bình {n} người dùng; ngưỡng {large} và {very}", "Average {n} users; thresholds {large} and {very}"],
  intermediary: ["Nền tảng trung gian", "Intermediary platform"],
  first_due: ["Hạn tự xác định quy mô lần đầu", "First determination of the scale due"],
  next_yearly: ["Hạn tự xác định quy mô hằng năm", "Next yearly determination of the scale due"],
  month: ["Tháng {m}/{y}", "{y}-{m}"],
  criterion: ["Tiêu chí", "Criterion"],
  until: ["Có giá trị đến", "Stands until"],
  open_end: ["không nêu", "not stated"],
  evidence: ["Bằng chứng", "Evidence"],
  not_declared: ["Chưa thể lập bản tự công bố: còn tiêu chí chưa đáp ứng hoặc chưa rõ.", "No declaration can be made yet: not all criteria are met or known."],
  row: ["Dòng", "Row"],
  code_of: ["Mã", "Code"],
  name_of: ["Tên chỉ số", "Name"],
  unit_of: ["Đơn vị", "Unit"],
  period_of: ["Kỳ", "Period"],
  source_of: ["Nguồn", "Source"],
  to_do: ["Cần làm", "To do"],
  provision: ["Điều khoản", "Provision"],
  result: ["Kết luận", "Result"],
  rows: ["{n} chỉ số", "{n} indicators"],
  first_rows: ["{n} dòng đầu trong {all} chỉ số; tải tệp để xem tất cả", "The first {n} of {all} indicators; download the file to see all"],
  declaration_title: ["Bản tự công bố đáp ứng tiêu chí tín nhiệm mạng", "Declaration that the network trust criteria are met"],
  declared_system: ["Hệ thống thông tin", "Information system"],
  declared_owner: ["Chủ quản", "Owner"],
  declared_site: ["Trang thông tin điện tử", "Site"],
  none_of_these: ["Không có mục nào", "None of these"],
  no_days: ["Không có ngày nào", "No such days"],
  subject: ["Đối tượng được xem xét: {what}", "What is judged: {what}"],
  questions_left: ["Còn {n} câu hỏi; {d} câu có thể làm đổi kết luận chung.", "Questions left: {n}, of which {d} can change the overall result."],
  no_questions: ["Không còn câu hỏi nào làm thay đổi kết luận.", "No question is left that could change the result."],
  file_too_large: ["tệp lớn hơn 1 MB", "the file is larger than 1 MB"],
  not_saved_here: ["tệp không phải là câu trả lời đã lưu từ trang này", "the file does not hold answers saved from this page"],
  failed: ["Có lỗi: {why}", "Something failed: {why}"],
} satisfies Record<string, [string, string]>;

export type Key = keyof typeof SAID;

const vietnamese = new Map<Element, string>();
let current: Lang = "vi";
const listeners: (() => void)[] = [];

export const lang = (): Lang => current;

/** A sentence in the page's language, its `{places}` filled. */
export function say(key: Key, values: Record<string, string | number> = {}): string {
  const sentence = SAID[key][current === "vi" ? 0 : 1] ?? "";
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** What was said where, to be said again in the other language. */
const spoken = new Map<HTMLElement, () => void>();

/** Writes something into a place, now and whenever the language changes. */
export function again(place: HTMLElement, write: () => void): void {
  spoken.set(place, write);
  write();
}

/** Fills a place with words or elements, now and whenever the language changes. */
export function tell(place: HTMLElement, words: () => string | readonly (string | Node)[]): void {
  again(place, () => place.replaceChildren(...[words()].flat()));
}

/** A fault of what a person gave, told in the page's language. */
export class Amiss extends Error {
  constructor(readonly key: Key) {
    super(key);
  }
}

export const onLanguage = (listener: () => void): void => void listeners.push(listener);

export function setLanguage(next: Lang): void {
  current = next;
  document.documentElement.lang = next;
  for (const element of document.querySelectorAll<HTMLElement>("[data-t]")) {
    const known = vietnamese.get(element) ?? element.textContent;
    vietnamese.set(element, known);
    element.textContent = next === "vi" ? known : (ENGLISH[element.dataset["t"] ?? ""] ?? known);
  }
  for (const element of document.querySelectorAll<HTMLElement>("[data-t-label]")) {
    const known = vietnamese.get(element) ?? element.getAttribute("aria-label") ?? "";
    vietnamese.set(element, known);
    element.setAttribute("aria-label", next === "vi" ? known : (ENGLISH[element.dataset["tLabel"] ?? ""] ?? known));
  }
  for (const [place, write] of spoken) {
    if (place.isConnected) write();
    else spoken.delete(place);
  }
  for (const listener of listeners) listener();
}

export const number = (value: string | number | bigint): string => String(value).replace(/\B(?=(\d{3})+(?!\d))/g, current === "vi" ? "." : ",");

export const day = (iso: string): string => (current === "vi" ? iso.split("-").reverse().join("/") : iso);
