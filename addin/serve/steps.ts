import { LOCAL_HOST } from '../build/host.ts';

/** How to try the add-in from this computer, for its user. */
export function sideloadSteps(files: { readonly manifest: string; readonly authority: string }): string {
  return `
Add-in Patokan disajikan di ${LOCAL_HOST} (hentikan dengan Ctrl+C).
Manifes: ${files.manifest}

Sertifikat
  Sertifikat pengembangan dibuat di folder ini dan BELUM dipercaya komputer Anda; tidak ada yang diubah di penyimpanan
  sertifikat. Excel di Windows dan Mac baru memuat add-in setelah sertifikat itu Anda percayai sendiri:
    Windows : certutil -user -addstore Root "${files.authority}"
    Mac     : security add-trusted-cert -r trustRoot -k ~/Library/Keychains/login.keychain-db "${files.authority}"
  Setelah selesai mencoba, cabut kembali:
    Windows : certutil -user -delstore Root "Developer CA for Microsoft Office Add-ins"
    Mac     : security delete-certificate -c "Developer CA for Microsoft Office Add-ins"

Excel di web
  1. Buka ${LOCAL_HOST}/taskpane.html di peramban yang sama dan terima sertifikatnya.
  2. Di Excel: Beranda > Add-in > Add-in Lainnya > Add-in Saya > Unggah Add-in Saya, pilih manifes di atas.

Excel di Windows
  1. Taruh manifes di sebuah folder, lalu bagikan folder itu (klik kanan > Properti > Berbagi), misalnya \\\\NAMA-PC\\patokan.
  2. Di Excel: File > Opsi > Pusat Kepercayaan > Pengaturan Pusat Kepercayaan > Katalog Add-in Tepercaya; tambahkan alamat
     folder itu, centang "Tampilkan di Menu", lalu tutup dan buka lagi Excel.
  3. Beranda > Add-in > Add-in Lainnya > FOLDER BERSAMA > Patokan.

Excel di Mac
  1. Salin manifes ke ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef (buat folder itu bila belum ada).
  2. Tutup dan buka lagi Excel, lalu Beranda > Add-in > Patokan.

Lalu ketik =PAJAK.NPR(100;80) (atau dengan koma, menurut pengaturan wilayah): hasilnya 86.
`;
}
